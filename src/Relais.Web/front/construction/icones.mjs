// Draws the icon of the installed application: a baton passed from one runner to the next, from the field to the decision.
import { deflateSync, crc32 } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';

const BLEU = [0, 0, 145];
const BLANC = [255, 255, 255];
const ROUGE = [225, 0, 15];

// In hundredths of the side: the path, as thick segments, and its three posts.
const TRAITS = [[26, 70, 50, 46], [50, 46, 74, 46], [74, 46, 74, 30]];
const EPAISSEUR = 5;
const POINTS = [{ x: 26, y: 70, rayon: 10, couleur: BLANC }, { x: 50, y: 46, rayon: 8, couleur: BLANC }, { x: 74, y: 28, rayon: 12, couleur: ROUGE }];

function distance([ax, ay, bx, by], x, y) {
  const part = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
}

function couleurEn(x, y) {
  for (const point of POINTS.toReversed()) if (Math.hypot(x - point.x, y - point.y) <= point.rayon) return point.couleur;
  return TRAITS.some(trait => distance(trait, x, y) <= EPAISSEUR) ? BLANC : BLEU;
}

// retrait: the drawing shrinks into the safe zone of an icon that the phone cuts to its own shape.
function png(cote, retrait) {
  const lignes = Buffer.alloc(cote * (cote * 3 + 1));
  const finesse = 4;
  for (let ligne = 0; ligne < cote; ligne++) {
    for (let colonne = 0; colonne < cote; colonne++) {
      const somme = [0, 0, 0];
      for (let i = 0; i < finesse * finesse; i++) {
        const x = ((colonne + (i % finesse + 0.5) / finesse) / cote) * 100;
        const y = ((ligne + (Math.floor(i / finesse) + 0.5) / finesse) / cote) * 100;
        couleurEn(50 + (x - 50) / retrait, 50 + (y - 50) / retrait).forEach((valeur, canal) => { somme[canal] += valeur; });
      }
      somme.forEach((valeur, canal) => { lignes[ligne * (cote * 3 + 1) + 1 + colonne * 3 + canal] = Math.round(valeur / (finesse * finesse)); });
    }
  }
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(cote, 0);
  entete.writeUInt32BE(cote, 4);
  entete.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), bloc('IHDR', entete), bloc('IDAT', deflateSync(lignes, { level: 9 })), bloc('IEND', Buffer.alloc(0))]);
}

function bloc(type, contenu) {
  const corps = Buffer.concat([Buffer.from(type), contenu]);
  const taille = Buffer.alloc(4);
  taille.writeUInt32BE(contenu.length);
  const somme = Buffer.alloc(4);
  somme.writeUInt32BE(crc32(corps));
  return Buffer.concat([taille, corps, somme]);
}

const rgb = couleur => `rgb(${couleur.join(' ')})`;

function svg() {
  const traits = TRAITS.map(([ax, ay, bx, by]) => `M${ax} ${ay}L${bx} ${by}`).join('');
  const points = POINTS.map(p => `<circle cx="${p.x}" cy="${p.y}" r="${p.rayon}" fill="${rgb(p.couleur)}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="${rgb(BLEU)}" d="M0 0h100v100H0z"/><path d="${traits}" fill="none" stroke="${rgb(BLANC)}" stroke-width="${EPAISSEUR * 2}" stroke-linecap="round"/>${points}</svg>\n`;
}

export function dessinerLesIcones(dossier) {
  mkdirSync(dossier, { recursive: true });
  writeFileSync(`${dossier}/relais.svg`, svg());
  writeFileSync(`${dossier}/relais-180.png`, png(180, 1));
  writeFileSync(`${dossier}/relais-192.png`, png(192, 1));
  writeFileSync(`${dossier}/relais-512.png`, png(512, 1));
  writeFileSync(`${dossier}/relais-masque-512.png`, png(512, 0.72));
}
