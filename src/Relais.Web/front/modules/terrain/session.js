// Whose session this is, as the server says it; and what this phone does when it is over, another's, or closed for good.
import { ecrire, reglage, prevenir } from './base.js';
import { effacerLaLecture } from './lecture.js';

const PATIENCE = 15_000;

// → { etat: 'ouverte', agent, jeton… } | { etat: 'expiree' } | { etat: 'hors-ligne' }
export async function lireLaSession() {
  let reponse;
  try {
    reponse = await fetch('/terrain/session', { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    return noterLEtat({ etat: 'hors-ligne' });
  }
  if (reponse.type === 'opaqueredirect' || reponse.status === 401) {
    await verifierLeTemoin();
    return noterLEtat({ etat: 'expiree' });
  }
  if (!reponse.ok) return noterLEtat({ etat: 'hors-ligne' });
  try {
    const session = await reponse.json();
    await retenir(session);
    return noterLEtat({ etat: 'ouverte', ...session });
  } catch {
    return noterLEtat({ etat: 'hors-ligne' });
  }
}

// The pages of one agent are not those of another: his go before anything else is kept.
export async function changerDAgent(agent) {
  const connu = await reglage('agent');
  if (connu && connu !== agent) await effacerLaLecture();
  if (connu !== agent) await ecrire(['reglages'], magasin => magasin('reglages').put(agent, 'agent'));
}

async function retenir({ agent, temoin, jours, pages }) {
  await changerDAgent(agent);
  await ecrire(['reglages'], async magasin => {
    const reglages = magasin('reglages');
    await reglages.put(temoin, 'temoin');
    await reglages.put(jours, 'jours');
    await reglages.put(pages, 'pages');
    await reglages.put(Date.now(), 'contact');
    await reglages.delete('suspendu');
  });
}

async function verifierLeTemoin() {
  const temoin = await reglage('temoin');
  if (!temoin) return;
  try {
    const reponse = await fetch(`/terrain/temoin/${encodeURIComponent(temoin)}`, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    if (reponse.ok && (await reponse.json()).actif === false) await effacerLaLecture();
  } catch { /* no network: the days without contact go on counting */ }
}

async function noterLEtat(session) {
  if (await reglage('session') !== session.etat) {
    await ecrire(['reglages'], magasin => magasin('reglages').put(session.etat, 'session'));
    prevenir();
  }
  return session;
}
