// The database of this phone. A later version adds stores beside these: none is ever dropped, the queue is in one of them.
import { openDB } from 'idb';

export const NOM = 'relais-terrain';
export const VERSION = 1;

let ouverture = null;

export function base() {
  ouverture ??= openDB(NOM, VERSION, {
    upgrade(donnees, ancienne) {
      if (ancienne < 1) {
        donnees.createObjectStore('reglages');
        donnees.createObjectStore('pages');
        donnees.createObjectStore('brouillons', { keyPath: 'cle' });
        donnees.createObjectStore('envois', { keyPath: 'id' });
        donnees.createObjectStore('pieces', { keyPath: ['envoi', 'id'] });
      }
    },
    blocking(_, __, evenement) { evenement.target.close(); ouverture = null; },
    terminated() { ouverture = null; },
  });
  return ouverture;
}

// What is written must survive a killed browser, and a battery that dies.
export async function ecrire(magasins, faire) {
  const transaction = (await base()).transaction(magasins, 'readwrite', { durability: 'strict' });
  try {
    const rendu = await faire(nom => transaction.objectStore(nom));
    await transaction.done;
    return rendu;
  } catch (erreur) {
    try { transaction.abort(); } catch { /* already over */ }
    transaction.done.catch(() => {});
    throw erreur;
  }
}

export const reglage = async nom => (await base()).get('reglages', nom);

const canal = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NOM) : null;
const ecouteurs = new Set();

// Every open page, and the worker, hears that something changed.
export function prevenir() {
  canal?.postMessage('change');
  for (const ecouteur of ecouteurs) ecouteur();
}

export function ecouter(ecouteur) {
  ecouteurs.add(ecouteur);
  canal?.addEventListener('message', () => ecouteur());
}
