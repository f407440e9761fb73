const proprietes = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'font-style', 'opacity'];
const marge = 24;
const echelle = 2;

/** Adds the downloads of a chart: SVG and PNG, titled and sourced, as it is seen. */
export function proposerLesImages(cadre) {
  const boutons = document.createElement('p');
  boutons.className = 'relais-exports relais-graphique__images';
  for (const [format, remettre] of [['SVG', enSvg], ['PNG', enPng]]) {
    const bouton = document.createElement('button');
    bouton.type = 'button';
    bouton.className = 'fr-link fr-icon-download-line fr-link--icon-left';
    bouton.textContent = `Graphique en ${format}`;
    bouton.addEventListener('click', async () => telecharger(await remettre(cadre), `${nommer(cadre.dataset.titre)}.${format.toLowerCase()}`));
    boutons.append(bouton);
  }
  cadre.append(boutons);
}

function enSvg(cadre) {
  return new Blob([composer(cadre).texte], { type: 'image/svg+xml' });
}

async function enPng(cadre) {
  const { texte, largeur, hauteur } = composer(cadre);
  const image = new Image();
  const adresse = URL.createObjectURL(new Blob([texte], { type: 'image/svg+xml' }));
  try {
    image.src = adresse;
    await image.decode();
    const toile = document.createElement('canvas');
    [toile.width, toile.height] = [largeur * echelle, hauteur * echelle];
    toile.getContext('2d').drawImage(image, 0, 0, toile.width, toile.height);
    return await new Promise(resolve => toile.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(adresse);
  }
}

// Styles come from a sheet that the file will not have: each shape takes its own with it.
function composer(cadre) {
  const origine = cadre.querySelector('svg');
  const copie = origine.cloneNode(true);
  const originaux = origine.querySelectorAll('*');
  copie.querySelectorAll('*').forEach((element, rang) => {
    const style = getComputedStyle(originaux[rang]);
    for (const propriete of proprietes) element.setAttribute(propriete, style.getPropertyValue(propriete));
    for (const attribut of ['class', 'tabindex']) element.removeAttribute(attribut);
  });
  const [largeur, dessin] = [Number(origine.getAttribute('width')), Number(origine.getAttribute('height'))];
  const style = getComputedStyle(document.body);
  const [titre, source] = [couper(cadre.dataset.titre, largeur / 8.5), couper(`Source : ${cadre.dataset.source}`, largeur / 6.5)];
  const hauteur = dessin + (titre.length + 0.5) * 20 + (source.length + 1) * 16 + marge;
  const haut = (titre.length + 0.5) * 20 + 8;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${largeur} ${hauteur}`);
  svg.setAttribute('width', largeur);
  svg.setAttribute('height', hauteur);
  const ajouter = (nom, attributs, texte) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', nom);
    for (const [cle, valeur] of Object.entries(attributs)) element.setAttribute(cle, valeur);
    if (texte) element.textContent = texte;
    svg.append(element);
    return element;
  };
  ajouter('title', {}, cadre.dataset.titre);
  ajouter('rect', { width: largeur, height: hauteur, fill: style.backgroundColor });
  titre.forEach((ligne, i) => ajouter('text', { x: 8, y: 22 + i * 20, fill: style.color, 'font-family': 'Marianne, Arial, sans-serif', 'font-size': 15, 'font-weight': 700 }, ligne));
  ajouter('g', { transform: `translate(0 ${haut})` }).append(...copie.childNodes);
  source.forEach((ligne, i) => ajouter('text', { x: 8, y: haut + dessin + 20 + i * 16, fill: style.color, 'font-family': 'Marianne, Arial, sans-serif', 'font-size': 11 }, ligne));
  return { texte: new XMLSerializer().serializeToString(svg), largeur, hauteur };
}

function couper(texte, lettres) {
  return texte.split(' ').reduce((lignes, mot) => {
    if (lignes.length > 0 && `${lignes.at(-1)} ${mot}`.length <= lettres) lignes[lignes.length - 1] += ` ${mot}`;
    else lignes.push(mot);
    return lignes;
  }, []);
}

function nommer(titre) {
  return titre.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80);
}

function telecharger(fichier, nom) {
  const lien = document.createElement('a');
  lien.href = URL.createObjectURL(fichier);
  lien.download = nom;
  lien.click();
  setTimeout(() => URL.revokeObjectURL(lien.href), 10_000);
}
