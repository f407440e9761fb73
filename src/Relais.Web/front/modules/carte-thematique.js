// One thematic map in its section: without WebGL the section stays hidden and the page keeps its table.
import { creer, suivreLeTheme } from './carte.js';
import { centresDe, etendueDe } from './contours.js';
import { garderEnPng } from './image-de-carte.js';

function couleur(nom) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${nom}`).trim();
}

/** The colours of the legend, read from the sheet that draws it: the map never says otherwise. */
function couleursDe(echelle) {
  const parClasse = [0, 1, 2, 3, 4].flatMap(classe => [classe, couleur(`relais-carte-${echelle}-${classe}`)]);
  return ['case', ['==', ['get', 'classe'], null], couleur('background-contrast-grey'), ['match', ['get', 'classe'], ...parClasse, couleur('background-contrast-grey')]];
}

function poser(carte, couche) {
  if (!carte.getLayer(couche.id)) carte.addLayer(couche);
  else for (const [cle, valeur] of Object.entries(couche.paint)) carte.setPaintProperty(couche.id, cle, valeur);
}

function peindre(carte, echelle) {
  const trait = couleur('text-default-grey');
  carte.setPaintProperty('papier', 'background-color', couleur('background-alt-grey'));
  poser(carte, { id: 'surfaces', type: 'fill', source: 'quartiers', paint: { 'fill-color': couleursDe(echelle) } });
  poser(carte, { id: 'traits', type: 'line', source: 'quartiers', paint: { 'line-color': trait, 'line-width': 1.5 } });
  poser(carte, {
    id: 'centres', type: 'circle', source: 'centres', maxzoom: 12.5,
    paint: { 'circle-color': couleursDe(echelle), 'circle-radius': 9, 'circle-stroke-width': 1.5, 'circle-stroke-color': trait },
  });
  poser(carte, {
    id: 'amas', type: 'circle', source: 'observations', minzoom: 9,
    paint: { 'circle-color': couleur('relais-carte-point'), 'circle-radius': ['interpolate', ['linear'], ['coalesce', ['get', 'total'], ['get', 'nombre']], 1, 8, 20, 20], 'circle-opacity': 0.9, 'circle-stroke-width': 2, 'circle-stroke-color': '#ffffff' },
  });
  poser(carte, {
    id: 'nombres', type: 'symbol', source: 'observations', minzoom: 9,
    layout: { 'text-field': ['to-string', ['coalesce', ['get', 'total'], ['get', 'nombre']]], 'text-font': ['Open Sans Regular'], 'text-size': 12, 'text-allow-overlap': true },
    paint: { 'text-color': '#ffffff' },
  });
  poser(carte, {
    id: 'noms', type: 'symbol', source: 'centres', minzoom: 10,
    layout: { 'text-field': ['concat', ['get', 'nom'], '\n', ['get', 'texte']], 'text-font': ['Open Sans Regular'], 'text-size': 13, 'text-max-width': 9, 'text-variable-anchor': ['top', 'bottom', 'left', 'right'], 'text-radial-offset': 1 },
    paint: { 'text-color': couleur('text-title-grey'), 'text-halo-color': couleur('background-default-grey'), 'text-halo-width': 2 },
  });
}

function donner(carte, donnees) {
  const quartiers = { type: 'FeatureCollection', features: donnees.features.filter(f => f.geometry.type !== 'Point') };
  const sources = {
    quartiers: { data: quartiers },
    centres: { data: centresDe(quartiers) },
    observations: {
      data: { type: 'FeatureCollection', features: donnees.features.filter(f => f.geometry.type === 'Point') },
      cluster: true, clusterRadius: 36, clusterMaxZoom: 16, clusterProperties: { total: ['+', ['get', 'nombre']] },
    },
  };
  for (const [nom, source] of Object.entries(sources)) {
    if (carte.getSource(nom)) carte.getSource(nom).setData(source.data);
    else carte.addSource(nom, { type: 'geojson', ...source });
  }
  return quartiers;
}

function repondre(carte, section) {
  carte.on('click', evenement => {
    const lieu = document.querySelector('[data-carte-lieu]');
    const [objet] = carte.queryRenderedFeatures(evenement.point, { layers: ['amas', 'centres', 'surfaces'] });
    if (!objet) return;
    const { id, nom, texte, detail, total, nombre } = objet.properties;
    if (objet.layer.id === 'amas') {
      lieu.textContent = `${(total ?? nombre) > 1 ? `${total ?? nombre} observations situées` : 'Une observation située'} près d’ici, à cent mètres près.`;
      return;
    }
    const fiche = document.createElement('a');
    fiche.href = `${section.dataset.fiches}/${id}`;
    fiche.textContent = nom;
    lieu.replaceChildren(fiche, ` : ${texte}${detail ? `, ${detail}` : ''}`);
  });
}

/** Opens the map in its section, or moves the one already open into the new section and gives it the new values. */
export async function ouvrirLaCarteThematique(section, deja) {
  const { echelle, geojson } = section.dataset;
  const donnees = await fetch(geojson).then(r => (r.ok ? r.json() : null)).catch(() => null);
  if (!donnees?.features.length) return deja;

  section.hidden = false;
  const cadre = section.querySelector('[data-carte-cadre]');
  let carte = deja?.carte;
  const etat = deja ?? {};
  etat.echelle = echelle;
  if (carte) {
    cadre.replaceWith(carte.getContainer());
    donner(carte, donnees);
    peindre(carte, echelle);
  } else {
    try {
      carte = creer(section);
    } catch {
      section.hidden = true;
      return deja;
    }
    etat.carte = carte;
    const quartiers = donnees.features.filter(f => f.geometry.type !== 'Point');
    const lus = quartiers.filter(f => f.properties.valeur !== null);
    carte.fitBounds(etendueDe(lus.length ? lus : quartiers), { padding: 40, maxZoom: 15, animate: false });
    carte.on('load', () => {
      donner(carte, donnees);
      peindre(carte, etat.echelle);
      suivreLeTheme(carte, () => peindre(carte, etat.echelle));
      carte.getContainer().closest('[data-carte-thematique]').dataset.cartePrete = '';
    });
    repondre(carte, section);
  }
  garderEnPng(document.querySelector('[data-carte-png]'), carte, section);
  if (deja) section.dataset.cartePrete = '';
  return etat;
}
