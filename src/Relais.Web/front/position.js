// Fills the latitude and longitude of the form with the device's position, and sends it.
const formulaire = document.querySelector('form[data-position]');
const bouton = formulaire?.querySelector('[data-position-bouton]');

if (bouton && 'geolocation' in navigator) {
  bouton.hidden = false;
  bouton.addEventListener('click', () => {
    bouton.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        formulaire.elements.Latitude.value = coords.latitude.toFixed(6).replace('.', ',');
        formulaire.elements.Longitude.value = coords.longitude.toFixed(6).replace('.', ',');
        formulaire.requestSubmit();
      },
      () => {
        bouton.disabled = false;
        bouton.textContent = 'Position refusée ou introuvable : écrivez les coordonnées';
      },
      { enableHighAccuracy: true, timeout: 15000 },
    );
  });
}
