// A form of the field: kept in this phone first, sent next. Without this module the same form posts itself.
import { lire, enregistrer, rendreALaPage, octetsDe } from './file.js';
import { vider } from './envoi.js';
import { suivreLeBrouillon } from './brouillon.js';
import { extrait, lireLesChamps, lireLesFichiers, remettreLesFichiers, remplir } from './champs.js';
import { auPlus } from './patience.js';
import { avertirSurLaPlace } from './place.js';
import { lireLaSession } from './session.js';

const PATIENCE = 12_000;
const PATIENCE_DE_LA_GARDE = 4_000;
const NOMS = { observation: 'Observation', alerte: 'Alerte', note: 'Note du baromètre' };

export async function capturer(formulaire, agent, garde) {
  const genre = formulaire.dataset.relaisTerrain;
  const aCorriger = new URLSearchParams(location.hash.slice(1)).get('corriger');
  const enFile = aCorriger ? await lire(aCorriger) : null;
  const corrige = enFile?.agent === agent && enFile.etat !== 'envoye' ? enFile : null;
  const neuf = formulaire.dataset.relaisSaisie === 'neuve' && !corrige;
  if (neuf) rajeunir(formulaire);
  if (neuf && genre === 'alerte') formulaire.elements.Id.value = crypto.randomUUID();
  avertirSurLaPlace(formulaire);
  if (corrige) await reprendre(formulaire, corrige);
  const brouillon = await suivreLeBrouillon(formulaire, agent, { restaurer: neuf && !dejaEcrit(formulaire) });

  formulaire.addEventListener('input', () => import(garde).catch(() => {}), { once: true });
  let enCours = false;
  formulaire.addEventListener('submit', async evenement => {
    if (evenement.defaultPrevented || evenement.submitter?.name) return;
    evenement.preventDefault();
    if (enCours) return;
    enCours = true;
    if (await desPassagesSontARevoir(formulaire, garde)) {
      enCours = false;
      return;
    }
    const id = corrige?.id ?? brouillon.repris ?? formulaire.elements.Id.value;
    formulaire.elements.Id.value = id;
    try {
      await brouillon.arreter();
      const texte = extrait(formulaire);
      await enregistrer({
        id, agent, genre, page: location.pathname + location.search,
        titre: texte ? `${NOMS[genre]} : ${texte}` : NOMS[genre],
        champs: lireLesChamps(formulaire),
        fichiers: [...(corrige?.pieces.filter(p => p.essayee) ?? []), ...await lireLesFichiers(formulaire, corrige?.pieces)],
        brouillon: brouillon.cle,
        attenduJusqua: Date.now() + PATIENCE,
      });
    } catch {
      if (await peutPartirSeul()) formulaire.submit();
      else {
        dire(formulaire, 'Ce téléphone n’a plus de place et le réseau manque : restez sur cette page, ôtez les photos ou libérez de la place, puis enregistrez de nouveau.');
        brouillon.repartir();
        enCours = false;
      }
      return;
    }
    dire(formulaire, 'Enregistré dans ce téléphone. Envoi…');
    await auPlus(PATIENCE, vider({ attendu: id }).catch(() => {}));
    if (await conclure(formulaire, await lire(id), brouillon.cle)) return;
    formulaire.reset();
    formulaire.querySelector('.relais-reperages')?.remove();
    formulaire.elements.Id.value = crypto.randomUUID();
    brouillon.repartir();
    enCours = false;
  });
  formulaire.dataset.relaisPrete = '';
}

// The guard never holds what is written: when it cannot be had, the server says the same later.
const desPassagesSontARevoir = (formulaire, garde) =>
  auPlus(PATIENCE_DE_LA_GARDE, import(garde).then(({ aRevoir }) => aRevoir(formulaire)).catch(() => false), false);

// Nothing could be kept here: the page posts itself where the server answers, and is not left where it does not.
const peutPartirSeul = () => lireLaSession().then(({ etat }) => etat === 'ouverte', () => navigator.onLine);

// Stays on the page, ready for the next one, where no worker could open another without network.
async function conclure(formulaire, envoi, cle) {
  if (envoi?.etat === 'envoye') location.assign(envoi.adresse);
  else if (envoi?.etat === 'refuse') {
    await rendreALaPage(envoi.id, cle);
    formulaire.elements.Id.value = envoi.id;
    formulaire.submit();
  } else if (navigator.serviceWorker?.controller || location.hash) location.assign('/terrain/attente');
  else {
    dire(formulaire, 'Gardé dans ce téléphone : il partira au retour du réseau. Vous pouvez continuer.');
    return false;
  }
  return true;
}

async function reprendre(formulaire, envoi) {
  remplir(formulaire, envoi.champs);
  const libres = envoi.pieces.filter(p => !p.essayee);
  remettreLesFichiers(formulaire, await Promise.all(libres.map(async p => ({ ...p, octets: await octetsDe(envoi.id, p.id) }))));
  const parties = envoi.pieces.length - libres.length;
  const photos = parties === 0 ? '' : parties === 1 ? ' Sa photo, peut-être déjà partie, reste jointe.' : ` Ses ${parties} photos, peut-être déjà parties, restent jointes.`;
  dire(formulaire, `Vous corrigez un envoi qui attend dans ce téléphone.${photos}`);
  if (envoi.phrases.length > 0) dire(formulaire, `Refusé : ${envoi.phrases.map(p => p.phrase).join(' ')}`);
}

// A page kept since yesterday proposes today, where it proposed the day and hour when it was kept.
function rajeunir(formulaire) {
  const gardee = Number(document.body.dataset.relaisGardee);
  if (!gardee) return;
  const maintenant = local(new Date());
  for (const champ of formulaire.querySelectorAll('input[type=date], input[type=datetime-local], input[type=time]')) {
    if (champ.type === 'time') champ.value = maintenant.slice(11, 16);
    else if (champ.type === 'date' && champ.value === local(new Date(gardee)).slice(0, 10)) champ.value = maintenant.slice(0, 10);
    else if (champ.type === 'datetime-local' && Math.abs(Date.parse(champ.value) - gardee) < 5 * 60_000) champ.value = maintenant.slice(0, 16);
  }
}

const local = moment => new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString();

const dejaEcrit = formulaire => [...formulaire.querySelectorAll('textarea')].some(t => t.value.trim() !== t.defaultValue.trim());

function dire(formulaire, phrase) {
  const avis = document.createElement('p');
  avis.className = 'relais-brouillon fr-text--sm';
  avis.setAttribute('role', 'status');
  avis.textContent = phrase;
  formulaire.querySelector('button[type=submit]:not([hidden])').before(avis);
}
