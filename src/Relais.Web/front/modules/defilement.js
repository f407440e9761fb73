// A table wider than the page scrolls; the keyboard must reach it, and its name must be read out.
export function rendreDefilables(racine) {
  const veilleur = new ResizeObserver(tailles => tailles.forEach(({ target }) => accorder(target)));
  for (const cadre of racine.querySelectorAll('.fr-table__container')) veilleur.observe(cadre);
}

function accorder(cadre) {
  if (cadre.scrollWidth <= cadre.clientWidth) {
    for (const attribut of ['tabindex', 'role', 'aria-label']) cadre.removeAttribute(attribut);
    return;
  }
  cadre.tabIndex = 0;
  cadre.setAttribute('role', 'region');
  cadre.setAttribute('aria-label', cadre.querySelector('caption').textContent.trim());
}
