// The quarter of a position without network, from the contours this phone keeps: the one it is in, or the nearest within 300 m.
const PRES = 300;
const METRES_PAR_DEGRE = 111_320;

export async function quartierSansReseau(select, { latitude, longitude }) {
  const reponse = await fetch('/territoires/contours/g2024');
  if (!reponse.ok) return undefined;
  const permis = new Set([...select.options].map(o => o.value).filter(Boolean));
  let [trouve, moindre] = [null, PRES];
  for (const { geometry, properties } of (await reponse.json()).features) {
    if (!geometry || !permis.has(properties.id)) continue;
    const distance = distanceA(geometry, longitude, latitude);
    if (distance < moindre) [trouve, moindre] = [properties.id, distance];
  }
  return trouve;
}

function distanceA({ type, coordinates }, longitude, latitude) {
  const echelle = [Math.cos((latitude * Math.PI) / 180) * METRES_PAR_DEGRE, METRES_PAR_DEGRE];
  const polygones = (type === 'Polygon' ? [coordinates] : coordinates)
    .map(anneaux => anneaux.map(anneau => anneau.map(([x, y]) => [(x - longitude) * echelle[0], (y - latitude) * echelle[1]])));
  let moindre = Infinity;
  for (const anneaux of polygones) {
    let dedans = false;
    for (const anneau of anneaux) {
      for (let i = 0; i + 1 < anneau.length; i++) {
        const [[ax, ay], [bx, by]] = [anneau[i], anneau[i + 1]];
        if ((ay > 0) !== (by > 0) && 0 < ax + (-ay * (bx - ax)) / (by - ay)) dedans = !dedans;
        const part = Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1)));
        moindre = Math.min(moindre, Math.hypot(ax + part * (bx - ax), ay + part * (by - ay)));
      }
    }
    if (dedans) return 0;
  }
  return moindre;
}
