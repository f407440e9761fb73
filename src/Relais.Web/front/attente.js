// « Ce qui attend dans ce téléphone »: each item, its state, why it was refused, and what can be done with it.
import { ecouter, reglage } from './modules/terrain/base.js';
import { deLAgent, dedoubler, noter, supprimer, tous } from './modules/terrain/file.js';
import { vider } from './modules/terrain/envoi.js';
import { exporter, reprendre } from './modules/terrain/secours.js';
import { bouton, element } from './modules/terrain/element.js';
import { heure } from './modules/terrain/champs.js';

const { agent } = document.querySelector('[data-relais-terrain-etat]').dataset;
const cadre = document.querySelector('[data-relais-attente]');
const liste = cadre.querySelector('[data-relais-liste]');
const bilan = cadre.querySelector('[data-relais-bilan]');
const reconnecter = cadre.querySelector('[data-relais-reconnecter]');
const envoyer = cadre.querySelector('[data-relais-envoyer]');
const ETATS = { attente: ['En attente', 'fr-badge--info'], refuse: ['Refusé : à corriger', 'fr-badge--error'], conflit: ['Deux versions : choisissez', 'fr-badge--warning'], envoye: ['Envoyé', 'fr-badge--success'] };
let rendu = Promise.resolve();

async function montrer() {
  const envois = (await deLAgent(agent)).reverse();
  const autres = (await tous()).filter(e => e.agent !== agent && e.etat !== 'envoye').length;
  const reste = envois.filter(e => e.etat !== 'envoye').length;
  const session = await reglage('session');
  bilan.textContent = [
    reste === 0 ? 'Rien n’attend : tout est parti.' : reste === 1 ? 'Un envoi attend.' : `${reste} envois attendent.`,
    reste > 0 && session === 'expiree' ? 'Votre session est terminée : rien n’est perdu, reconnectez-vous pour envoyer.' : '',
    reste > 0 && session === 'hors-ligne' ? 'Pas de réseau pour l’instant : l’envoi reprendra de lui-même.' : '',
    autres === 0 ? '' : autres === 1 ? 'Un envoi d’un autre agent attend aussi : il partira quand cet agent se connectera ici.' : `${autres} envois d’un autre agent attendent aussi : ils partiront quand il se connectera ici.`,
  ].filter(Boolean).join(' ');
  envoyer.hidden = !envois.some(e => e.etat === 'attente') || session === 'expiree';
  reconnecter.hidden = session !== 'expiree' || reste === 0;
  const ouverts = new Set([...liste.querySelectorAll('[data-relais-confirmation]')].map(e => e.dataset.relaisConfirmation));
  if (ouverts.size === 0) liste.replaceChildren(...envois.map(ligne));
  cadre.hidden = false;
}

function ligne(envoi) {
  const [libelle, classe] = ETATS[envoi.etat];
  const quand = envoi.etat === 'envoye' ? `Envoyé à ${heure(envoi.envoyeA)}` : `Enregistré à ${heure(envoi.saisiA)}${envoi.essais > 0 ? `, ${envoi.essais} ${envoi.essais > 1 ? 'essais' : 'essai'}` : ''}`;
  const photos = envoi.pieces.length === 0 ? '' : envoi.pieces.length === 1 ? ', 1 photo' : `, ${envoi.pieces.length} photos`;
  return element('li', { class: 'relais-envois__envoi', 'data-relais-envoi': envoi.id, 'data-relais-etat': envoi.etat },
    element('p', { class: `fr-badge fr-badge--sm fr-badge--no-icon ${classe} fr-mb-1v` }, libelle),
    element('h2', { class: 'fr-text--md fr-mb-1v' }, envoi.titre),
    element('p', { class: 'fr-text--sm fr-mb-1w' }, quand + photos),
    ...envoi.phrases.map(p => element('p', { class: 'fr-error-text fr-mt-0 fr-mb-1w' }, p.phrase)),
    envoi.etat === 'conflit' ? versions(envoi.conflit) : null,
    actions(envoi));
}

function versions({ phrase, ecarts }) {
  return element('div', { class: 'relais-conflit' },
    element('p', { class: 'fr-mb-1w' }, phrase),
    ...ecarts.map(e => element('div', {},
      element('p', { class: 'fr-text--bold fr-text--sm fr-mb-1v' }, e.champ),
      element('div', { class: 'relais-conflit__versions' },
        element('div', {}, element('p', { class: 'fr-text--xs fr-mb-1v' }, 'Dans Relais'), element('p', { class: 'fr-mb-0' }, e.avant ?? '(vide)')),
        element('div', {}, element('p', { class: 'fr-text--xs fr-mb-1v' }, 'Dans ce téléphone'), element('p', { class: 'fr-mb-0' }, e.apres ?? '(vide)'))))));
}

function actions(envoi) {
  const place = element('div', { class: 'relais-envois__actions' });
  if (envoi.etat === 'envoye') {
    place.append(element('a', { class: 'fr-btn fr-btn--sm fr-btn--tertiary', href: envoi.adresse }, 'Ouvrir'), bouton('Ôter de cette liste', 'fr-btn--tertiary-no-outline', () => supprimer(envoi.id)));
    return place;
  }
  if (envoi.etat === 'conflit') {
    if (envoi.conflit.version) place.append(bouton('Remplacer par la mienne', 'fr-btn--secondary', () => reprendreLEnvoi(envoi, e => { e.version = envoi.conflit.version; })));
    place.append(
      element('a', { class: 'fr-btn fr-btn--sm fr-btn--tertiary', href: envoi.conflit.adresse }, 'Ouvrir celle de Relais'),
      ...(envoi.genre === 'note' ? [] : [bouton('Garder les deux', 'fr-btn--secondary', () => dedoubler(envoi.id).then(() => vider({ tout: true })))]));
  } else {
    place.append(element('a', { class: 'fr-btn fr-btn--sm fr-btn--secondary', href: `${envoi.page}#corriger=${envoi.id}` }, 'Corriger'));
    if (envoi.etat === 'refuse') place.append(bouton('Réessayer', 'fr-btn--tertiary', () => reprendreLEnvoi(envoi, () => {})));
  }
  place.append(bouton('Supprimer', 'fr-btn--tertiary', () => confirmer(envoi, place)));
  return place;
}

async function reprendreLEnvoi(envoi, changer) {
  await noter(envoi.id, envoi.revision, e => {
    Object.assign(e, { etat: 'attente', phrases: [], conflit: null, prochainEssai: 0 });
    changer(e);
  });
  await vider({ tout: true });
}

function confirmer(envoi, place) {
  const annuler = bouton('Garder', 'fr-btn--secondary', () => { demande.replaceWith(place); montrer(); });
  const demande = element('div', { class: 'relais-envois__actions', role: 'group', 'aria-label': 'Confirmer la suppression', 'data-relais-confirmation': envoi.id },
    element('p', { class: 'fr-mb-0' }, envoi.essais > 0 ? 'Supprimer de ce téléphone ? Relais l’a peut-être déjà reçu.' : 'Supprimer ? Ce texte n’existe nulle part ailleurs.'),
    bouton('Supprimer définitivement', '', () => { demande.remove(); supprimer(envoi.id); }),
    annuler);
  place.replaceWith(demande);
  annuler.focus();
}

cadre.querySelector('[data-relais-exporter]').addEventListener('click', async () => {
  const lien = element('a', { href: URL.createObjectURL(await exporter(agent)), download: `relais-envois-${new Date().toISOString().slice(0, 10)}.json` });
  lien.click();
  setTimeout(() => URL.revokeObjectURL(lien.href), 60_000);
});
cadre.querySelector('[data-relais-reprendre]').addEventListener('change', async evenement => {
  const phrase = await reprendre(evenement.target.files[0], agent);
  evenement.target.value = '';
  await vider({ tout: true });
  await montrer();
  bilan.textContent = `${phrase} ${bilan.textContent}`;
});
envoyer.addEventListener('click', () => { bilan.textContent = 'Envoi…'; vider({ tout: true }).then(montrer); });
ecouter(() => { rendu = rendu.then(montrer); });
montrer();
