// The worker between the pages and the network: serves the shell and the sealed pages when there is none, sends what waits.
import { ecrire, reglage } from './modules/terrain/base.js';
import { bilan, vider } from './modules/terrain/envoi.js';
import { lireLaSession } from './modules/terrain/session.js';
import { auPlus } from './modules/terrain/patience.js';
import { effacerLaLecture, garder, relire, suspendreLaLecture } from './modules/terrain/lecture.js';

const COQUILLE = 'relais-coquille';
const HORS_LIGNE = '/hors-ligne.html';
const CONTOURS = '/territoires/contours/g2024';
const GARDE = '/terrain/garde';
const PATIENCE = 4_000;
// Work behind the pages ends by then: the next version of this worker waits for it.
const PATIENCE_DE_FOND = 60_000;
// Nothing of these is kept or answered here: where the browser can, they go without waking the worker, which may then rest, or be replaced.
const SANS_OUVRIER = ['/terrain/session', '/terrain/temoin/*', '/terrain/envois', '/terrain/pieces/*'];
const FICHIERS = /^\/(dsfr|dist|icones)\/|^\/[a-z-]+\.(css|webmanifest)$/;
// Where an agent writes: these open even when his session is over, what he writes waits.
const OU_L_ON_ECRIT = /^\/(veille\/observations\/saisir|alertes\/signaler|veille\/barometre\/[^/]+\/noter|terrain\/attente)$/;

self.addEventListener('install', evenement => {
  self.skipWaiting();
  if (evenement.addRoutes) evenement.waitUntil(evenement.addRoutes(SANS_OUVRIER.map(pathname => ({ condition: { urlPattern: { pathname } }, source: 'network' }))).catch(() => {}));
  evenement.waitUntil(caches.open(COQUILLE).then(c => c.addAll([HORS_LIGNE, '/hors-ligne.css', '/manifeste.webmanifest'])));
});

self.addEventListener('activate', evenement => evenement.waitUntil(self.clients.claim()));

self.addEventListener('sync', evenement => {
  if (evenement.tag === 'relais-envois') evenement.waitUntil(envoyer());
});

self.addEventListener('message', evenement => {
  if (evenement.data?.type === 'preparer') evenement.waitUntil(preparer(evenement.data).catch(() => {}));
});

self.addEventListener('fetch', evenement => {
  const { request: demande } = evenement;
  const adresse = new URL(demande.url);
  if (adresse.origin !== location.origin) return;
  if (demande.method === 'POST' && demande.mode === 'navigate') {
    if (adresse.pathname === '/deconnexion') evenement.respondWith(effacerLaLecture().then(() => naviguer(demande, evenement)));
    else if (adresse.pathname.startsWith('/connexion')) evenement.respondWith(suspendreLaLecture().then(() => naviguer(demande, evenement)));
    return;
  }
  if (demande.method !== 'GET') return;
  if (demande.mode === 'navigate') evenement.respondWith(naviguer(demande, evenement));
  else if (FICHIERS.test(adresse.pathname)) evenement.respondWith(fichier(demande));
  else if (adresse.pathname === CONTOURS) evenement.respondWith(fetch(demande).catch(() => regles(CONTOURS)));
  else if (adresse.pathname === GARDE) evenement.respondWith(regles(GARDE).catch(() => fetch(demande)));
});

// The network first; what was kept when it fails, dawdles, or asks to sign in again where the agent writes.
async function naviguer(demande, evenement) {
  const chemin = new URL(demande.url).pathname;
  const gardee = demande.method === 'GET' ? await relire(chemin).catch(() => null) : null;
  const reseau = fetch(demande);
  if (!gardee) return reseau.then(r => retenir(r, chemin, evenement)).catch(async () => (await caches.match(HORS_LIGNE)) ?? Response.error());
  const reponse = await auPlus(PATIENCE, reseau.catch(() => null));
  // Asked to sign in: is this agent still one? If not, what was kept goes now.
  if (reponse?.type === 'opaqueredirect') evenement.waitUntil(lireLaSession().catch(() => {}));
  if (!reponse || reponse.status >= 502 || (reponse.type === 'opaqueredirect' && OU_L_ON_ECRIT.test(chemin))) {
    evenement.waitUntil(auPlus(PATIENCE_DE_FOND, reseau.then(r => retenir(r, chemin, evenement))).catch(() => {}));
    return rendre(gardee);
  }
  return retenir(reponse, chemin, evenement);
}

function retenir(reponse, chemin, evenement) {
  if (reponse.status === 200 && reponse.type === 'basic' && !reponse.redirected && reponse.headers.get('content-type')?.startsWith('text/html')) {
    const copie = reponse.clone();
    evenement.waitUntil(auPlus(PATIENCE_DE_FOND, copie.text().then(texte => garder(chemin, texte, 'text/html; charset=utf-8'))).catch(() => {}));
  }
  return reponse;
}

function rendre({ texte, type, a }) {
  const corps = texte.replace('<body', `<body data-relais-gardee="${a}"`);
  return new Response(corps, { headers: { 'Content-Type': type, 'Content-Security-Policy': POLITIQUE, 'X-Content-Type-Options': 'nosniff' } });
}

// A kept page is held to no less than a served one.
const POLITIQUE = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

async function fichier(demande) {
  const connu = await caches.match(demande);
  if (connu) return connu;
  try {
    const reponse = await fetch(demande);
    if (reponse.ok && reponse.type === 'basic' && new URL(demande.url).search) (await caches.open(COQUILLE)).put(demande, reponse.clone());
    return reponse;
  } catch (erreur) {
    const autre = await caches.match(demande, { ignoreSearch: true });
    if (autre) return autre;
    throw erreur;
  }
}

// What moves with the versions of Relais only: the quarters' contours, the rules of the guard.
async function regles(chemin) {
  const gardee = await relire(chemin);
  if (!gardee) throw new TypeError(`${chemin} n’est pas gardé.`);
  return new Response(gardee.texte, { headers: { 'Content-Type': gardee.type } });
}

async function preparer({ ouvrier, vues }) {
  const session = await lireLaSession();
  if (session.etat !== 'ouverte') return;
  const voulus = new Set(vues.filter(a => FICHIERS.test(new URL(a).pathname)));
  for (const chemin of session.pages) {
    const reponse = await fetch(chemin, { redirect: 'manual', headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(PATIENCE_DE_FOND) });
    if (reponse.status !== 200) continue;
    const texte = await reponse.text();
    for (const [, lien] of texte.matchAll(/(?:href|src)="(\/[^"]+)"/g)) {
      const adresse = new URL(lien.replaceAll('&amp;', '&'), location.origin);
      if (FICHIERS.test(adresse.pathname)) voulus.add(adresse.href);
    }
    await garder(chemin, texte, reponse.headers.get('content-type'));
  }
  const coquille = await caches.open(COQUILLE);
  for (const adresse of voulus) {
    if (!await coquille.match(adresse)) await coquille.add(new Request(adresse, { signal: AbortSignal.timeout(PATIENCE_DE_FOND) })).catch(() => {});
    // The drawings that a style sheet names; its fonts are among what the page saw.
    const style = new URL(adresse).pathname.endsWith('.css') ? await (await coquille.match(adresse))?.text() ?? '' : '';
    for (const [, dessin] of style.matchAll(/url\(["']?([^"')]+\.svg)["']?\)/g)) voulus.add(new URL(dessin, adresse).href);
  }
  // The former version of a file goes when the new one is there.
  const chemins = new Set([...voulus].map(a => new URL(a).pathname));
  for (const garde of await coquille.keys()) if (!voulus.has(garde.url) && chemins.has(new URL(garde.url).pathname)) await coquille.delete(garde);
  await ecrire(['reglages'], magasin => magasin('reglages').put({ a: Date.now(), ouvrier }, 'prepare'));
}

// Thrown, the browser asks again when the network is back.
async function envoyer() {
  await vider({ tout: true });
  const { attente } = await bilan();
  if (attente > 0 && await reglage('session') === 'hors-ligne') throw new Error('Hors ligne');
}
