// Drawings of a window that is closed are fetched when it opens: the first visit does not pay for them.
export function rendreDessins(racine) {
  for (const fenetre of racine.querySelectorAll('dialog')) {
    fenetre.addEventListener('dsfr.disclose', () => {
      for (const dessin of fenetre.querySelectorAll('use[data-href]')) dessin.setAttribute('href', dessin.dataset.href);
    }, { once: true });
  }
}
