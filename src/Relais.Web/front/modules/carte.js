// One map in its section: without WebGL, or without contours, the section stays hidden and the page keeps its table.
import { AttributionControl, Map as Carte, Marker, NavigationControl, ScaleControl } from 'maplibre-gl';
import { couchesDe, fond } from './couches-de-carte.js';
import { etendueDe, lireLesContours } from './contours.js';
import { proposerDeSituer } from './lieu-sur-la-carte.js';

const enFrancais = {
  'Map.Title': 'Carte',
  'NavigationControl.ZoomIn': 'Agrandir',
  'NavigationControl.ZoomOut': 'Réduire',
  'AttributionControl.ToggleAttribution': 'Montrer la source du fond de carte',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'CooperativeGesturesHandler.MobileHelpText': 'Deux doigts pour déplacer la carte',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl et molette pour changer l’échelle',
  'CooperativeGesturesHandler.MacHelpText': '⌘ et molette pour changer l’échelle',
};

export function creer(section) {
  const { tuiles, attribution } = section.dataset;
  const carte = new Carte({
    container: section.querySelector('[data-carte-cadre]'),
    style: fond(tuiles, attribution),
    locale: enFrancais,
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    localIdeographFontFamily: 'Marianne, Arial, sans-serif',
    maxZoom: 18,
  });
  carte.touchZoomRotate.disableRotation();
  carte.keyboard.disableRotation();
  carte.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  carte.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
  if (attribution) carte.addControl(new AttributionControl({ compact: false }));
  return carte;
}

function mire(cadre) {
  const element = document.createElement('div');
  element.className = 'relais-plan__mire';
  element.setAttribute('aria-hidden', 'true');
  cadre.append(element);
}

function bascule(outils, carte, section, autre) {
  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.className = 'fr-btn fr-btn--sm fr-btn--tertiary';
  bouton.textContent = `Superposer les quartiers ${autre.slice(1)}`;
  bouton.setAttribute('aria-pressed', 'false');
  bouton.addEventListener('click', async () => {
    const montrer = bouton.getAttribute('aria-pressed') === 'false';
    if (montrer && !carte.getSource(autre)) couchesDe(carte, section, autre, await lireLesContours(section, autre));
    for (const { id } of carte.getStyle().layers.filter(c => c.source?.startsWith(autre)))
      carte.setLayoutProperty(id, 'visibility', montrer ? 'visible' : 'none');
    bouton.setAttribute('aria-pressed', String(montrer));
  });
  outils.append(bouton);
}

/** Repaints when the agent changes theme: the colours are the design system's. */
export function suivreLeTheme(carte, repeindre) {
  new MutationObserver(repeindre).observe(document.documentElement, { attributes: true, attributeFilter: ['data-fr-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repeindre);
}

export async function ouvrirLaCarte(section) {
  const { generation, enAvant } = section.dataset;
  const contours = await lireLesContours(section, generation).catch(() => null);
  if (!contours?.features.length) return;
  section.hidden = false;
  const carte = ouvrirOuRenoncer(section);
  if (!carte) return;

  const choisis = new Set(enAvant.split(' ').filter(Boolean));
  const vus = contours.features.filter(f => choisis.size === 0 || choisis.has(f.properties.id));
  carte.fitBounds(etendueDe(vus.length ? vus : contours.features), { padding: 40, maxZoom: 15, animate: false });
  carte.on('load', () => {
    const repeindre = () => couchesDe(carte, section, generation, contours, choisis);
    repeindre();
    suivreLeTheme(carte, repeindre);
    section.dataset.cartePrete = '';
  });

  const cadre = section.querySelector('[data-carte-cadre]');
  mire(cadre);
  const outils = section.querySelector('[data-carte-outils]');
  proposerDeSituer(section, carte, contours, outils, new Marker({ color: '#e1000f' }));
  bascule(outils, carte, section, generation === 'g2024' ? 'g2015' : 'g2024');
  document.querySelectorAll('[data-carte-fixe]').forEach(e => e.classList.add('relais-plan-fixe--relayee'));
}

function ouvrirOuRenoncer(section) {
  try {
    return creer(section);
  } catch {
    section.hidden = true;
    return null;
  }
}
