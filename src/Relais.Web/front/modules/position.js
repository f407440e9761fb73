// Offers the position of the phone to a new observation: the quarter it is in is chosen, and the position is rounded to 100 m.
export function situer(formulaire) {
  const latitude = formulaire.querySelector('[data-relais-latitude]');
  const longitude = formulaire.querySelector('[data-relais-longitude]');
  const quartier = formulaire.querySelector('[data-relais-quartier]');
  if (!latitude || !quartier || !navigator.geolocation || formulaire.dataset.relaisSaisie !== 'neuve') return;
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.className = 'fr-btn fr-btn--tertiary fr-btn--sm fr-btn--icon-left fr-icon-map-pin-2-line fr-mb-2w';
  bouton.textContent = 'Je suis sur place';
  const dire = texte => { bouton.textContent = texte; };
  bouton.addEventListener('click', () => navigator.geolocation.getCurrentPosition(
    async ({ coords }) => {
      latitude.value = coords.latitude.toFixed(3);
      longitude.value = coords.longitude.toFixed(3);
      dire(await choisir(quartier, coords) ? 'Quartier trouvé' : 'Position notée, hors de vos quartiers');
    },
    () => dire('Position indisponible'),
    { maximumAge: 60000, timeout: 8000 }));
  quartier.closest('.fr-select-group').after(bouton);
}

async function choisir(quartier, { latitude, longitude }) {
  const reponse = await fetch(`?${new URLSearchParams({ handler: 'quartier', latitude, longitude })}`);
  const id = reponse.ok ? (await reponse.json()).quartier_id : null;
  if (id) quartier.value = id;
  return Boolean(id);
}
