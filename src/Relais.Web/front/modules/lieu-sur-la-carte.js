// A click, Enter or the button: where the point falls, told by the server with the rules of the product.
import { etendueDe } from './contours.js';

export function proposerDeSituer(section, carte, contours, outils, repere) {
  const lieu = section.querySelector('[data-carte-lieu]');

  async function situer({ lng, lat }) {
    repere.setLngLat([lng, lat]).addTo(carte);
    repere.getElement().setAttribute('aria-label', 'Point situé');
    const demande = new URLSearchParams({ handler: 'lieu', latitude: lat.toFixed(6), longitude: lng.toFixed(6) });
    const reponse = await fetch(`${section.dataset.situer}?${demande}`).catch(() => null);
    if (reponse?.ok) lieu.innerHTML = await reponse.text();
    else lieu.textContent = 'Le point n’a pas pu être situé : réessayez.';
  }

  function approcher(objet) {
    carte.fitBounds(etendueDe([contours.features.find(f => f.id === objet.id) ?? objet]), { padding: 60, maxZoom: 15 });
    const [lng, lat] = JSON.parse(objet.properties.centre);
    situer({ lng, lat });
  }

  carte.on('click', evenement => {
    const points = carte.queryRenderedFeatures(evenement.point).filter(f => f.layer.type === 'circle');
    if (points.length) approcher(points[0]);
    else situer(evenement.lngLat);
  });
  carte.getCanvas().addEventListener('keydown', evenement => {
    if (evenement.key !== 'Enter') return;
    evenement.preventDefault();
    situer(carte.getCenter());
  });

  const bouton = document.createElement('button');
  bouton.type = 'button';
  bouton.className = 'fr-btn fr-btn--sm fr-btn--secondary';
  bouton.textContent = 'Situer le centre de la carte';
  bouton.addEventListener('click', () => situer(carte.getCenter()));
  outils.append(bouton);
}
