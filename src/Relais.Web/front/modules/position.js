import { quartierSansReseau } from './terrain/quartier.js';

// Offers the position of the phone to a new observation: the quarter it is in is chosen, and the position is rounded to
// 100 m. Already allowed, it is looked up at once: one tap less. Nothing is changed after the agent has chosen himself.
export function situer(formulaire) {
  const latitude = formulaire.querySelector('[data-relais-latitude]');
  const longitude = formulaire.querySelector('[data-relais-longitude]');
  const quartier = formulaire.querySelector('[data-relais-quartier]');
  if (!latitude || !quartier || !navigator.geolocation || formulaire.dataset.relaisSaisie !== 'neuve') return;
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.className = 'fr-btn fr-btn--tertiary fr-btn--sm fr-btn--icon-left fr-icon-map-pin-2-line';
  bouton.textContent = 'Je suis sur place';
  const etat = document.createElement('span');
  etat.className = 'fr-text--sm fr-mb-0';
  etat.setAttribute('role', 'status');
  const ligne = document.createElement('p');
  ligne.className = 'relais-position fr-mb-2w';
  ligne.append(bouton, etat);
  quartier.closest('.fr-select-group').after(ligne);

  const chercher = ageAuPlus => {
    etat.textContent = 'Recherche…';
    navigator.geolocation.getCurrentPosition(
      async ({ coords }) => {
        latitude.value = coords.latitude.toFixed(3);
        longitude.value = coords.longitude.toFixed(3);
        etat.textContent = await choisir(quartier, coords);
      },
      () => { etat.textContent = 'Position indisponible : choisissez le quartier.'; },
      { maximumAge: ageAuPlus, timeout: 8000 });
  };
  let choisi = formulaire.querySelector('textarea').value.trim() !== '';
  bouton.addEventListener('click', () => chercher(0));
  quartier.addEventListener('change', () => { choisi = true; });
  navigator.permissions?.query({ name: 'geolocation' })
    .then(permission => { if (permission.state === 'granted' && !choisi) chercher(60_000); })
    .catch(() => {});
}

async function choisir(quartier, position) {
  const id = await trouver(quartier, position);
  if (id === undefined) return 'Position notée.';
  quartier.value = id ?? '';
  return id ? 'Quartier trouvé.' : 'Hors de vos quartiers : position notée à 100 m près.';
}

// The server's answer, or this phone's own when none comes; undefined when neither knows.
async function trouver(quartier, { latitude, longitude }) {
  try {
    const reponse = await fetch(`?${new URLSearchParams({ handler: 'quartier', latitude, longitude })}`, { redirect: 'error' });
    if (reponse.ok) return (await reponse.json()).quartier_id;
  } catch { /* no network, or no session any more */ }
  return quartierSansReseau(quartier, { latitude, longitude }).catch(() => undefined);
}
