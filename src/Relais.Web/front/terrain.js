// On every page of a signed-in agent: the worker, the line that says what waits, and the sending.
import { changerDAgent } from './modules/terrain/session.js';
import { bilan, vider } from './modules/terrain/envoi.js';
import { ecouter, ecrire, reglage } from './modules/terrain/base.js';
import { montrerLEtat } from './modules/terrain/etat.js';
import { oublierLesEnvoyes } from './modules/terrain/brouillon.js';
import { capturer } from './modules/terrain/capture.js';
import { dicter } from './modules/terrain/dictee.js';

const ligne = document.querySelector('[data-relais-terrain-etat]');
const { agent, ouvrier, garde, dictee } = ligne.dataset;
const PREPARATION = 10 * 60_000;
const AU_PLUS_TOT = 1_000;
// Without network, or signed out: asked again less and less often, so that waiting costs the phone nothing.
const RELANCE = 5_000;
const RELANCE_AU_PLUS = 60_000;
const gardee = Boolean(document.body.dataset.relaisGardee);
let reveil = 0;
let vaines = 0;

async function demarrer() {
  if (gardee && await reglage('agent') !== agent) {
    location.replace('/connexion');
    return;
  }
  if (!gardee) await changerDAgent(agent);
  // A page fresh from the server says who is signed in.
  if (!gardee) await ecrire(['reglages'], magasin => magasin('reglages').delete('suspendu'));
  for (const formulaire of document.querySelectorAll('form[data-relais-terrain]')) {
    await capturer(formulaire, agent, garde);
    dicter(formulaire, dictee === 'distante').catch(() => {});
  }
  await oublierLesEnvoyes();
  await montrerLEtat(ligne);
  ecouter(programmer);
  globalThis.addEventListener('online', () => envoyer(true));
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') envoyer(false); });
  await envoyer(false);
  await preparer();
}

async function envoyer(tout) {
  const { attente } = await bilan();
  if (attente > 0 || gardee || await reglage('session') !== 'ouverte') {
    const etat = await vider({ tout }).catch(() => 'hors-ligne');
    vaines = etat === 'ouverte' || etat === 'occupe' ? 0 : vaines + 1;
  }
  // Learnt meanwhile that this agent is no longer one: nothing of what was kept is shown any more.
  if (gardee && await reglage('agent') !== agent) location.replace('/connexion');
  await programmer();
}

async function programmer() {
  const { attente, prochain, session } = await bilan();
  clearTimeout(reveil);
  if (attente === 0) return;
  const auPlusTot = session === 'ouverte' ? AU_PLUS_TOT : Math.min(RELANCE_AU_PLUS, RELANCE * 2 ** Math.max(0, vaines - 1));
  reveil = setTimeout(() => envoyer(false), Math.max(auPlusTot, prochain - Date.now()));
  if (session !== 'hors-ligne') return;
  const enregistrement = await navigator.serviceWorker?.getRegistration();
  await enregistrement?.sync?.register('relais-envois').catch(() => {});
}

// After one visit the pages of the field open without network.
async function preparer() {
  if (!('serviceWorker' in navigator) || gardee) return;
  await navigator.serviceWorker.register(ouvrier, { scope: '/' });
  const pret = await navigator.serviceWorker.ready;
  const prepare = await reglage('prepare');
  if (prepare?.ouvrier === ouvrier && Date.now() - prepare.a < PREPARATION) return;
  const vues = performance.getEntriesByType('resource').map(r => r.name).filter(a => a.startsWith(location.origin));
  pret.active.postMessage({ type: 'preparer', ouvrier, vues: [...vues, new URL(garde, location.origin).href] });
}

// Without its own database (private window, old browser), every form posts itself as before.
demarrer().catch(() => {});
