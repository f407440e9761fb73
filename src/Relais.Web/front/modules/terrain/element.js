// A tag, its attributes, its children: text stays text.
export function element(nom, attributs = {}, ...enfants) {
  const rendu = document.createElement(nom);
  for (const [cle, valeur] of Object.entries(attributs)) {
    if (typeof valeur === 'function') rendu.addEventListener(cle, valeur);
    else if (valeur !== null) rendu.setAttribute(cle, valeur);
  }
  rendu.append(...enfants.filter(e => e !== null));
  return rendu;
}

export const bouton = (libelle, classe, clic) => element('button', { type: 'button', class: `fr-btn fr-btn--sm ${classe}`, click: clic }, libelle);
