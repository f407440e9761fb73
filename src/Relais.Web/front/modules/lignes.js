import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { create } from 'd3-selection';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { ecritureDe } from './ecriture.js';

const formes = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle];
const hauteur = 320;
const marges = { haut: 28, droite: 24, bas: 36, gauche: 72 };

/** Values over time. A line joins only values that compare; a break is a dashed upright with its number. */
export function dessinerLesLignes(points, largeur, { titre, unite }) {
  const publies = points.filter(p => p.valeur !== null);
  const annees = points.map(p => Number(p.annee));
  const [mini, maxi] = [Math.min(...publies.map(p => p.valeur)), Math.max(...publies.map(p => p.valeur))];
  const x = scaleLinear([Math.min(...annees) - 0.5, Math.max(...annees) + 0.5], [marges.gauche, largeur - marges.droite]);
  // From zero: a gap of one point must not look like a cliff.
  const y = scaleLinear([Math.min(0, mini), Math.max(0, maxi) * 1.1], [hauteur - marges.bas, marges.haut]).nice(5);
  const svg = create('svg')
    .attr('class', 'relais-graphique__dessin').attr('viewBox', `0 0 ${largeur} ${hauteur}`).attr('width', largeur).attr('height', hauteur)
    .attr('role', 'group').attr('aria-label', `Graphique : ${titre}. Les flèches du clavier parcourent les valeurs ; le tableau qui suit donne les mêmes.`);

  svg.append('g').attr('class', 'relais-graphique__axe').attr('aria-hidden', 'true').attr('transform', `translate(0 ${hauteur - marges.bas})`)
    .call(axisBottom(x).tickValues([...new Set(annees)].sort()).tickFormat(String).tickSizeOuter(0));
  svg.append('g').attr('class', 'relais-graphique__axe relais-graphique__axe--grille').attr('aria-hidden', 'true').attr('transform', `translate(${marges.gauche} 0)`)
    .call(axisLeft(y).ticks(5).tickFormat(ecritureDe(unite)).tickSize(-(largeur - marges.gauche - marges.droite)));

  const segments = [...Map.groupBy(points, p => p.segment).values()];
  const trace = line(p => x(Number(p.annee)), p => y(p.valeur)).defined(p => p.valeur !== null);
  segments.forEach((segment, rang) => {
    svg.append('path').attr('class', `relais-graphique__ligne relais-graphique__ligne--${rang % formes.length}`).attr('d', trace(segment));
    if (rang > 0) rompre(svg, x, segments[rang - 1].at(-1), segment[0], rang);
  });
  segments.forEach((segment, rang) => marquer(svg, x, y, segment, rang, unite));
  return svg.node();
}

function rompre(svg, x, avant, apres, numero) {
  const abscisse = x((Number(avant.annee) + Number(apres.annee)) / 2);
  const groupe = svg.append('g').attr('class', 'relais-graphique__rupture').attr('aria-hidden', 'true');
  groupe.append('line').attr('x1', abscisse).attr('x2', abscisse).attr('y1', marges.haut - 6).attr('y2', hauteur - marges.bas);
  groupe.append('text').attr('x', abscisse).attr('y', marges.haut - 12).attr('text-anchor', 'middle').text(`Rupture ${numero}`);
}

function marquer(svg, x, y, segment, rang, unite) {
  const groupes = svg.append('g').selectAll('g').data(segment).join('g')
    .attr('class', `relais-graphique__marque relais-graphique__marque--${rang % formes.length}`)
    .attr('transform', p => `translate(${x(Number(p.annee))} ${p.valeur === null ? hauteur - marges.bas : y(p.valeur)})`)
    .attr('role', 'img').attr('aria-label', p => `${p.libelle} : ${p.texte}`);
  groupes.append('circle').attr('class', 'relais-graphique__cible').attr('r', 16);
  groupes.append('path').attr('class', p => p.valeur === null ? 'relais-graphique__vide' : 'relais-graphique__point').attr('d', symbol(formes[rang % formes.length], 90));
  groupes.append('text').attr('class', p => p.valeur === null ? 'relais-graphique__absence' : 'relais-graphique__valeur')
    .attr('y', -14).attr('text-anchor', 'middle').text(p => p.valeur === null ? p.texte : ecritureDe(unite)(p.valeur));
}
