// The contours of one generation in the agent's département, confirmed by the server at each page.
export async function lireLesContours(section, generation) {
  const reponse = await fetch(`${section.dataset.contours}/${generation}`);
  if (!reponse.ok) throw new Error(`HTTP ${reponse.status}`);
  return reponse.json();
}

/** West-south and east-north corners of these features. */
export function etendueDe(objets) {
  const points = objets.flatMap(o => o.geometry.coordinates.flat(2));
  const longitudes = points.map(p => p[0]);
  const latitudes = points.map(p => p[1]);
  return [[Math.min(...longitudes), Math.min(...latitudes)], [Math.max(...longitudes), Math.max(...latitudes)]];
}

/** One point a contour, inside it: what is seen when the contours are too small to be. */
export function centresDe(contours) {
  return {
    type: 'FeatureCollection',
    features: contours.features.map(({ id, properties }) => ({ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: properties.centre } })),
  };
}
