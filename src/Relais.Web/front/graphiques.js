import { dessinerLesBarres } from './modules/barres.js';
import { dessinerLesLignes } from './modules/lignes.js';
import { proposerLesImages } from './modules/images.js';
import { parcourirAuClavier } from './modules/parcours.js';

// Each chart is drawn from the table beside it: the same figures, never others.
const dessins = { barres: dessinerLesBarres, lignes: dessinerLesLignes };

for (const cadre of document.querySelectorAll('[data-graphique]')) {
  const table = document.getElementById(cadre.dataset.table);
  const dessiner = dessins[cadre.dataset.graphique];
  const lignes = [...table.querySelectorAll('tr[data-libelle]')].map(({ dataset }) => ({
    ...dataset,
    valeur: dataset.valeur === undefined || dataset.valeur === '' ? null : Number(dataset.valeur),
  }));
  if (lignes.filter(l => l.valeur !== null).length < 2) continue;

  let largeur = 0;
  new ResizeObserver(([{ contentRect }]) => {
    if (Math.abs(contentRect.width - largeur) < 1) return;
    largeur = contentRect.width;
    cadre.querySelector('svg')?.remove();
    const svg = dessiner(lignes, Math.floor(largeur), cadre.dataset);
    cadre.prepend(svg);
    parcourirAuClavier(svg);
  }).observe(cadre);
  proposerLesImages(cadre);
}
