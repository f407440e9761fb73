// The pages this phone keeps to be read without network, sealed with a key that cannot be taken out and goes at sign-out.
import { base, ecrire } from './base.js';

const JOUR = 24 * 3600_000;
const REGLAGES_DE_L_AGENT = ['cle', 'agent', 'pages', 'temoin', 'contact', 'jours', 'prepare', 'suspendu'];

async function cle() {
  const connue = await (await base()).get('reglages', 'cle');
  if (connue) return connue;
  const neuve = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return ecrire(['reglages'], async magasin => {
    const autre = await magasin('reglages').get('cle');
    if (!autre) await magasin('reglages').put(neuve, 'cle');
    return autre ?? neuve;
  });
}

export async function garder(chemin, texte, type) {
  const donnees = await base();
  if (!(await donnees.get('reglages', 'pages'))?.includes(chemin)) return;
  const sceau = await cle();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const octets = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sceau, new TextEncoder().encode(texte));
  // Signed out meanwhile: the key is gone, and the page with it.
  await ecrire(['reglages', 'pages'], async magasin => {
    if (await magasin('reglages').get('cle')) await magasin('pages').put({ iv, octets, type, a: Date.now() }, chemin);
  });
}

// → { texte, type, a } or null: never kept, or erased, or too long without contact.
export async function relire(chemin) {
  const donnees = await base();
  const [sceau, contact, jours, suspendu, page] = await Promise.all([
    donnees.get('reglages', 'cle'), donnees.get('reglages', 'contact'), donnees.get('reglages', 'jours'), donnees.get('reglages', 'suspendu'), donnees.get('pages', chemin),
  ]);
  if (contact && Date.now() - contact > jours * JOUR) {
    await effacerLaLecture();
    return null;
  }
  if (!sceau || !page || suspendu) return null;
  const clair = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: page.iv }, sceau, page.octets);
  return { texte: new TextDecoder().decode(clair), type: page.type, a: page.a };
}

// What waits to be sent is not touched: it is the agent's own writing, and leaves only with him.
export async function effacerLaLecture() {
  await ecrire(['reglages', 'pages'], async magasin => {
    for (const nom of REGLAGES_DE_L_AGENT) await magasin('reglages').delete(nom);
    await magasin('pages').clear();
  });
}

// Someone signs in: until the next page says who, nothing of the one before is shown.
export const suspendreLaLecture = () => ecrire(['reglages'], magasin => magasin('reglages').put(true, 'suspendu'));
