// The line at the top of each page: without network, how much waits, when it left.
import { ecouter } from './base.js';
import { bilan } from './envoi.js';
import { deQuand, heure } from './champs.js';

const RECENT = 30 * 60_000;

export function montrerLEtat(ligne) {
  const lien = ligne.querySelector('a');
  async function montrer() {
    const { attente, aRevoir, dernier, session } = await bilan();
    const horsLigne = !navigator.onLine || session === 'hors-ligne';
    const morceaux = [];
    if (horsLigne) morceaux.push('Hors ligne');
    else if (session === 'expiree') morceaux.push('Session terminée');
    if (attente > 0) morceaux.push(`${attente} en attente`);
    if (aRevoir > 0) morceaux.push(`${aRevoir} à revoir`);
    if (attente + aRevoir === 0 && dernier > Date.now() - RECENT) morceaux.push(`Envoyé à ${heure(dernier)}`);
    const gardee = document.body.dataset.relaisGardee;
    if (gardee && (horsLigne || session === 'expiree')) morceaux.push(`page ${deQuand(Number(gardee))}`);
    const phrase = morceaux.join(' · ');
    if (lien.textContent !== phrase) lien.textContent = phrase;
    ligne.hidden = morceaux.length === 0;
    ligne.classList.toggle('relais-terrain--attention', horsLigne || aRevoir > 0 || session === 'expiree');
  }
  ecouter(montrer);
  globalThis.addEventListener('online', montrer);
  globalThis.addEventListener('offline', montrer);
  return montrer();
}
