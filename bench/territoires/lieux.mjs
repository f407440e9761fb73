// Place → quarter with turf and flatbush, on the points and contours the bench wrote: node lieux.mjs <folder>
// Writes couples.bin (point, contour) beside them, and prints its measures as one line of JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';

const dossier = process.argv[2];
const contours = JSON.parse(readFileSync(join(dossier, 'contours.json'), 'utf8'));
const octets = readFileSync(join(dossier, 'points.bin'));
const points = new Float64Array(octets.buffer, octets.byteOffset, octets.byteLength / 8);

function boite(objet) {
  const b = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of objet.coordinates.flat(2)) {
    b[0] = Math.min(b[0], x); b[1] = Math.min(b[1], y); b[2] = Math.max(b[2], x); b[3] = Math.max(b[3], y);
  }
  return b;
}

const index = new Flatbush(contours.length);
for (const contour of contours) index.add(...boite(contour));
index.finish();

function situer(debut, fin, couples) {
  for (let i = debut; i < fin; i++) {
    const point = [points[2 * i], points[2 * i + 1]];
    for (const c of index.search(point[0], point[1], point[0], point[1]))
      if (booleanPointInPolygon(point, contours[c])) couples.push(i, c);
  }
}

situer(0, 100_000, []);
const couples = [];
const avant = process.cpuUsage();
const depart = performance.now();
situer(0, points.length / 2, couples);
const duree = performance.now() - depart;
const { user, system } = process.cpuUsage(avant);
writeFileSync(join(dossier, 'couples.bin'), new Uint8Array(Int32Array.from(couples).buffer));
console.log(JSON.stringify({ duree, processeur: (user + system) / 1000, memoire: process.memoryUsage().rss, version: process.version }));
