import { scaleLinear } from 'd3-scale';
import { create } from 'd3-selection';
import { ecritureDe } from './ecriture.js';

const pas = 48;
const barre = 16;
const marge = 8;

/** Horizontal bars, one a territory; a hidden value keeps its line, with its reason instead of a bar. */
export function dessinerLesBarres(lignes, largeur, { titre, unite }) {
  const valeurs = lignes.map(l => l.valeur).filter(v => v !== null);
  const place = 96;
  const x = scaleLinear([Math.min(0, ...valeurs), Math.max(0, ...valeurs)], [marge, largeur - place]);
  const hauteur = lignes.length * pas + marge;
  const svg = create('svg')
    .attr('class', 'relais-graphique__dessin').attr('viewBox', `0 0 ${largeur} ${hauteur}`).attr('width', largeur).attr('height', hauteur)
    .attr('role', 'group').attr('aria-label', `Graphique : ${titre}. Les flèches du clavier parcourent les valeurs ; le tableau qui suit donne les mêmes.`);

  const groupes = svg.selectAll('g').data(lignes).join('g')
    .attr('transform', (_, i) => `translate(0 ${i * pas + marge})`)
    .attr('class', l => `relais-graphique__marque relais-graphique__marque--${l.role}`)
    .attr('role', 'img').attr('aria-label', l => `${l.libelle} : ${l.texte}`);
  groupes.append('rect').attr('class', 'relais-graphique__cible').attr('width', largeur).attr('height', pas - 4).attr('y', -4);
  groupes.append('text').attr('class', 'relais-graphique__libelle').attr('x', marge).attr('y', 12).text(l => couper(l.libelle, largeur));
  groupes.filter(l => l.valeur !== null).append('rect').attr('class', 'relais-graphique__barre')
    .attr('x', l => Math.min(x(0), x(l.valeur))).attr('y', 18).attr('height', barre)
    .attr('width', l => Math.max(1, Math.abs(x(l.valeur) - x(0))));
  groupes.append('text').attr('class', l => l.valeur === null ? 'relais-graphique__absence' : 'relais-graphique__valeur')
    .attr('x', l => (l.valeur === null ? x(0) : Math.max(x(0), x(l.valeur))) + 6).attr('y', 31)
    .text(l => l.valeur === null ? l.texte : ecritureDe(unite)(l.valeur));
  svg.append('line').attr('class', 'relais-graphique__zero').attr('x1', x(0)).attr('x2', x(0)).attr('y1', 0).attr('y2', hauteur);
  return svg.node();
}

// A letter is about half as wide as it is high; the full name is in the label and in the table.
function couper(texte, largeur) {
  const lettres = Math.floor((largeur - 2 * marge) / 7);
  return texte.length > lettres ? `${texte.slice(0, lettres - 1)}…` : texte;
}
