// The situation page refreshes itself every twenty seconds, without reload: the page is read again and its block replaced.
// Without this module the page asks for itself again each minute (meta refresh), and a link does so at will.
const ATTENTE = 20_000;
const avis = document.querySelector('[data-relais-avis]');
const imprimer = document.querySelector('[data-relais-imprimer]');

function sansHeure(bloc) {
  const copie = bloc.cloneNode(true);
  copie.querySelector('[data-relais-heure]')?.remove();
  return copie.innerHTML;
}

async function actualiser() {
  const reponse = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  if (!reponse.ok) throw new Error(`HTTP ${reponse.status}`);
  const page = new DOMParser().parseFromString(await reponse.text(), 'text/html');
  const nouveau = page.querySelector('[data-relais-point]');
  const ancien = document.querySelector('[data-relais-point]');
  const change = sansHeure(nouveau) !== sansHeure(ancien);
  const lien = ancien.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  ancien.replaceWith(nouveau);
  if (lien) nouveau.querySelector(`a[href="${lien}"]`)?.focus();
  if (change) avis.textContent = 'Le point de situation a changé.';
}

async function tourner() {
  if (document.visibilityState === 'visible') {
    try {
      await actualiser();
      avis.classList.add('fr-sr-only');
    } catch {
      avis.textContent = 'Le point de situation ne se met plus à jour : vérifiez la connexion, puis actualisez.';
      avis.classList.remove('fr-sr-only');
    }
  }
  setTimeout(tourner, ATTENTE);
}

imprimer.hidden = false;
imprimer.addEventListener('click', () => window.print());
setTimeout(tourner, ATTENTE);
