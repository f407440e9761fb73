// Speaks instead of typing. The voice stays in the phone, where the browser can understand it there; elsewhere it would go to
// the browser's maker, which only the administration can allow, and the page says so (ADR 0124).
import { bouton, element } from './element.js';

const Reconnaissance = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;
const LANGUE = 'fr-FR';
const SUR_L_APPAREIL = { langs: [LANGUE], processLocally: true };

export async function dicter(formulaire, distantePermise) {
  if (!Reconnaissance) return;
  const etat = await Reconnaissance.available?.(SUR_L_APPAREIL).catch(() => 'unavailable') ?? 'unavailable';
  if (etat === 'unavailable' && !distantePermise) return;
  for (const zone of formulaire.querySelectorAll('textarea')) poser(zone, etat);
}

function poser(zone, etat) {
  const local = etat !== 'unavailable';
  const dit = element('span', { class: 'fr-text--xs fr-mb-0', role: 'status' }, local
    ? 'Votre voix ne quitte pas ce téléphone.'
    : 'Ce navigateur envoie votre voix à son éditeur, hors de l’État, pour l’écrire : n’y dites rien qui désigne une personne.');
  let ecoute = null;
  const commande = bouton('Dicter', 'fr-btn--tertiary fr-btn--icon-left fr-icon-mic-line', async () => {
    if (ecoute) {
      ecoute.stop();
      return;
    }
    if (etat === 'downloadable' || etat === 'downloading') {
      dit.textContent = 'Installation de la dictée en français…';
      if (!await Reconnaissance.install(SUR_L_APPAREIL).catch(() => false)) {
        dit.textContent = 'La dictée n’a pas pu s’installer : réessayez avec du réseau.';
        return;
      }
      etat = 'available';
    }
    ecoute = ecouter(zone, local, dit, () => { ecoute = null; commande.textContent = 'Dicter'; commande.setAttribute('aria-pressed', 'false'); });
    commande.textContent = 'Arrêter la dictée';
    commande.setAttribute('aria-pressed', 'true');
  });
  commande.setAttribute('aria-pressed', 'false');
  zone.after(element('div', { class: 'relais-dictee' }, commande, dit));
}

function ecouter(zone, local, dit, finir) {
  const explication = dit.textContent;
  const ecoute = new Reconnaissance();
  Object.assign(ecoute, { lang: LANGUE, continuous: true, interimResults: true });
  if (local) ecoute.processLocally = true;
  ecoute.addEventListener('result', ({ results, resultIndex }) => {
    const entendus = [...results].slice(resultIndex);
    const surs = entendus.filter(r => r.isFinal).map(r => r[0].transcript.trim()).join(' ');
    if (surs !== '') ecrire(zone, surs);
    dit.textContent = entendus.filter(r => !r.isFinal).map(r => r[0].transcript).join(' ') || 'J’écoute…';
  });
  ecoute.addEventListener('error', ({ error }) => {
    dit.textContent = error === 'not-allowed' ? 'Le micro est refusé : autorisez-le dans les réglages du navigateur.' : 'La dictée s’est interrompue : ce qui est écrit est gardé.';
  });
  ecoute.addEventListener('end', () => {
    if (dit.textContent === 'J’écoute…') dit.textContent = explication;
    finir();
  });
  dit.textContent = 'J’écoute…';
  ecoute.start();
  return ecoute;
}

// Where the cursor is, as if it were typed.
function ecrire(zone, texte) {
  const avant = zone.value.slice(0, zone.selectionStart);
  zone.setRangeText((avant === '' || /\s$/.test(avant) ? '' : ' ') + texte, zone.selectionStart, zone.selectionEnd, 'end');
  zone.dispatchEvent(new Event('input', { bubbles: true }));
}
