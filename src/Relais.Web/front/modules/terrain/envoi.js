// Sends the queue: in order, one sender at a time on this phone, each item by itself. Receiving one twice changes nothing.
import { reglage } from './base.js';
import { accuser, deLAgent, lire, noter, octetsDe } from './file.js';
import { lireLaSession } from './session.js';

const PATIENCE = 30_000;
const MORCEAU = 128 * 1024;
const LOT = 10;
const PREMIER_DELAI = 5_000;
const DELAI_AU_PLUS = 15 * 60_000;

// → the state of the session, or 'occupe' when another page or the worker is sending.
// attendu: the item whose page waits for the answer, even behind another sender.
export async function vider({ tout = false, attendu = null } = {}) {
  if (!navigator.locks) return envoyerTout(tout, attendu);
  return navigator.locks.request('relais-envois', { ifAvailable: attendu === null }, verrou => (verrou ? envoyerTout(tout, attendu) : 'occupe'));
}

async function envoyerTout(tout, attendu) {
  const session = await lireLaSession();
  if (session.etat !== 'ouverte') {
    if (attendu) await repousser(await lire(attendu));
    return session.etat;
  }
  for (const lot of enLots((await deLAgent(session.agent)).filter(e => e.etat === 'attente' && (tout || e.id === attendu || e.prochainEssai <= Date.now())))) {
    try {
      await envoyerLeLot(lot, session.jeton);
    } catch {
      for (const envoi of lot) await repousser(envoi);
      if (!navigator.onLine) return 'hors-ligne';
    }
  }
  return 'ouverte';
}

// In order; those without files by ten, those with files by themselves.
function enLots(envois) {
  const lots = [];
  for (const envoi of envois) {
    const dernier = lots.at(-1);
    if (dernier && dernier.length < LOT && envoi.pieces.length === 0 && dernier[0].pieces.length === 0) dernier.push(envoi);
    else lots.push([envoi]);
  }
  return lots;
}

async function envoyerLeLot(lot, jeton) {
  // Written before leaving: after a lost answer or a killed browser, it is known that the server may have this.
  const partis = [];
  for (const { id, revision } of lot) {
    const parti = await noter(id, revision, e => {
      e.essais += 1;
      for (const piece of e.pieces) piece.essayee = true;
      if (!e.avant.some(champs => memes(champs, e.champs))) e.avant.push(e.champs);
    });
    if (parti) partis.push(await lire(id));
  }
  if (partis.length === 0) return;
  let resultats = await poster(partis, jeton);
  for (let tour = 0; resultats[0].statut === 'manque' && tour < 3; tour++) {
    for (const { id, recus } of resultats[0].manque) await envoyerLaPiece(partis[0].id, id, recus, jeton);
    resultats = await poster(partis, jeton);
  }
  for (const [rang, resultat] of resultats.entries()) await conclure(partis[rang], resultat);
}

async function conclure(envoi, resultat) {
  switch (resultat.statut) {
    case 'enregistre': await accuser(envoi.id, envoi.revision, resultat.adresse); break;
    case 'refuse': await noter(envoi.id, envoi.revision, e => { e.etat = 'refuse'; e.phrases = resultat.phrases; }); break;
    case 'conflit': await noter(envoi.id, envoi.revision, e => { e.etat = 'conflit'; e.conflit = resultat; }); break;
    default: await repousser(envoi);
  }
}

async function poster(partis, jeton) {
  const envois = partis.map(({ id, genre, saisiA, champs, version, avant, pieces }) => ({
    id, genre, saisiA, champs, version,
    pieces: pieces.map(({ id: piece, nom, taille }) => ({ id: piece, nom, taille })),
    avant: avant.filter(autre => !memes(autre, champs)),
  }));
  const reponse = await demander('/terrain/envois', jeton, {
    headers: { 'Content-Type': 'application/json' },
    // Whoever sends it, the page that waits has its success told by the page it opens.
    body: JSON.stringify({ annoncer: partis.find(e => e.attenduJusqua > Date.now())?.id ?? null, envois }),
  });
  return (await reponse.json()).resultats;
}

async function envoyerLaPiece(envoi, piece, debut, jeton) {
  const octets = await octetsDe(envoi, piece);
  for (let place = debut; place < octets.byteLength;) {
    const reponse = await demander(`/terrain/pieces/${envoi}/${piece}?debut=${place}`, jeton, {
      headers: { 'Content-Type': 'application/octet-stream' },
      body: octets.slice(place, place + MORCEAU),
    });
    const { recus } = await reponse.json();
    if (recus === place) throw new Error('piece');
    place = recus;
  }
}

async function demander(adresse, jeton, { headers, body }) {
  const reponse = await fetch(adresse, {
    method: 'POST', redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE), headers: { ...headers, 'X-Relais-Jeton': jeton }, body,
  });
  if (!reponse.ok) throw new Error(`HTTP ${reponse.status}`);
  return reponse;
}

// Later, twice as late each time, and not all phones at once.
function repousser(envoi) {
  return envoi && noter(envoi.id, envoi.revision, e => {
    e.prochainEssai = Date.now() + Math.min(DELAI_AU_PLUS, PREMIER_DELAI * 2 ** Math.min(10, e.essais)) * (0.75 + Math.random() / 2);
  });
}

const memes = (a, b) => JSON.stringify(a) === JSON.stringify(b);

// What the line at the top of each page says.
export async function bilan() {
  const agent = await reglage('agent');
  const envois = agent ? await deLAgent(agent) : [];
  const reste = envois.filter(e => e.etat !== 'envoye');
  return {
    agent,
    session: await reglage('session'),
    attente: reste.filter(e => e.etat === 'attente').length,
    aRevoir: reste.filter(e => e.etat !== 'attente').length,
    dernier: Math.max(0, ...envois.filter(e => e.etat === 'envoye').map(e => e.envoyeA)),
    prochain: Math.min(...reste.filter(e => e.etat === 'attente').map(e => e.prochainEssai)),
  };
}
