// What the map draws: a background, then for each generation its surfaces, edges, points from afar, and names.
import { centresDe } from './contours.js';

const loin = 12.5;

function couleur(nom) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${nom}`).trim();
}

export function fond(tuiles, attribution) {
  const couches = [{ id: 'papier', type: 'background', paint: { 'background-color': couleur('background-alt-grey') } }];
  if (!tuiles) return { version: 8, sources: {}, layers: couches };
  const adresse = tuiles.startsWith('/') ? location.origin + tuiles : tuiles;
  return {
    version: 8,
    sources: { fond: { type: 'raster', tiles: [adresse], tileSize: 256, attribution } },
    layers: [...couches, { id: 'fond', type: 'raster', source: 'fond' }],
  };
}

function poser(carte, couche) {
  if (carte.getLayer(couche.id)) {
    for (const [cle, valeur] of Object.entries(couche.paint)) carte.setPaintProperty(couche.id, cle, valeur);
    return;
  }
  carte.addLayer(couche);
}

/** Adds the layers of a generation, or repaints them in the colours of the current theme. */
export function couchesDe(carte, section, generation, contours, choisis = new Set()) {
  if (carte.getLayer('papier')) carte.setPaintProperty('papier', 'background-color', couleur('background-alt-grey'));
  if (!carte.getSource(generation)) {
    carte.addSource(generation, { type: 'geojson', data: contours });
    carte.addSource(`${generation}-centres`, { type: 'geojson', data: centresDe(contours) });
  }

  const ancien = generation === 'g2015';
  const enAvant = ['in', ['get', 'id'], ['literal', [...choisis]]];
  const bleu = couleur('border-action-high-blue-france');
  const gris = couleur('text-mention-grey');
  const trait = ['case', ['==', ['get', 'code'], null], couleur('border-plain-warning'), ancien ? gris : bleu];
  poser(carte, {
    id: `${generation}-surface`, type: 'fill', source: generation,
    paint: {
      'fill-color': ['case', ['==', ['get', 'code'], null], couleur('background-contrast-warning'), ancien ? gris : couleur('background-action-low-blue-france')],
      'fill-opacity': ancien ? 0.12 : choisis.size ? ['case', enAvant, 0.85, 0.4] : 0.7,
    },
  });
  poser(carte, {
    id: `${generation}-trait`, type: 'line', source: generation,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': trait, 'line-width': choisis.size ? ['case', enAvant, 3, 1.5] : 2, ...(ancien && { 'line-dasharray': [2, 1.5] }) },
  });
  poser(carte, {
    id: `${generation}-point`, type: 'circle', source: `${generation}-centres`, maxzoom: loin,
    paint: { 'circle-color': trait, 'circle-radius': ancien ? 4 : 6, 'circle-stroke-width': 1.5, 'circle-stroke-color': couleur('background-default-grey') },
  });
  poser(carte, {
    id: `${generation}-nom`, type: 'symbol', source: `${generation}-centres`, minzoom: ancien ? 13 : 10,
    layout: { 'text-field': ['get', 'nom'], 'text-font': ['Open Sans Regular'], 'text-size': 13, 'text-max-width': 9, 'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 0.8 },
    paint: { 'text-color': ancien ? gris : couleur('text-title-grey'), 'text-halo-color': couleur('background-default-grey'), 'text-halo-width': 2 },
  });
}
