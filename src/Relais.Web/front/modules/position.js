// Offers the position of the phone to a new observation. Nothing is sent: the server rounds it to 100 m and keeps that.
export function situer(formulaire) {
  const latitude = formulaire.querySelector('[data-relais-latitude]');
  const longitude = formulaire.querySelector('[data-relais-longitude]');
  const quartier = formulaire.querySelector('[data-relais-quartier]');
  if (!latitude || !navigator.geolocation || formulaire.dataset.relaisSaisie !== 'neuve') return;
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.className = 'fr-btn fr-btn--tertiary fr-btn--sm fr-btn--icon-left fr-icon-map-pin-2-line fr-mb-2w';
  bouton.textContent = 'Je suis sur place';
  bouton.addEventListener('click', () => navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      latitude.value = coords.latitude.toFixed(3);
      longitude.value = coords.longitude.toFixed(3);
      bouton.textContent = 'Position notée, à 100 m près';
      bouton.disabled = true;
    },
    () => { bouton.textContent = 'Position indisponible'; },
    { maximumAge: 60000, timeout: 8000 }));
  quartier?.closest('.fr-select-group')?.after(bouton);
}
