// Shows in place what may designate or hurt a person, before anything is kept or sent: why, how to write it otherwise, and
// the reason to give to keep it. Same words and same fields as the page of the server.
import { GardeDuTexte } from '../garde/garde.js';
import { bouton, element } from './element.js';

// texte: each passage is kept with its own reason. champs: short ones, where nothing is kept. motif: one reason for all.
const FORMULAIRES = {
  observation: { texte: 'Texte', champs: ['Lieu', 'ActeurStructure', 'ActeurFonction'] },
  alerte: { champs: ['Quoi', 'Lieu', 'Bilan', 'DejaInformes', 'MesuresPrises', 'Risque', 'Appui'], motif: 'MotifDeConservation' },
  note: { champs: ['Motif'] },
};

let chargee = null;

async function charger() {
  chargee ??= new GardeDuTexte(await (await fetch('/terrain/garde')).json());
  return chargee;
}

// → true when something remains to be looked at: it is shown, and the focus is on it.
export async function aRevoir(formulaire) {
  const { texte, champs, motif } = FORMULAIRES[formulaire.dataset.relaisTerrain];
  const garde = await charger();
  const signales = champs.map(nom => ({ champ: champ(formulaire, nom) })).filter(c => c.champ).map(c => ({ ...c, passages: garde.examiner(c.champ.value.trim()) }));
  for (const { champ: lu } of signales) effacerLeMessage(lu);
  const fautifs = signales.filter(c => c.passages.length > 0);
  const section = texte ? montrerLesPassages(formulaire, champ(formulaire, texte), garde) : null;
  if (fautifs.length > 0 && motif && demanderUnMotif(formulaire, motif, fautifs[0].champ) !== '') return false;
  for (const { champ: fautif, passages } of fautifs) dire(fautif, motif ? passages : passages.slice(0, 1), Boolean(motif));
  if (section) section.querySelector('h2').focus();
  else if (fautifs.length > 0) montrer(fautifs[0].champ);
  return section !== null || fautifs.length > 0;
}

const champ = (formulaire, nom) => formulaire.elements[`Saisie.${nom}`] ?? null;

// → the section, or null when nothing is found or every passage has its reason.
function montrerLesPassages(formulaire, zone, garde) {
  const motifs = motifsDonnes(formulaire);
  formulaire.querySelector('.relais-reperages')?.remove();
  const texte = zone.value.trim().replaceAll('\r\n', '\n');
  const passages = garde.examiner(texte);
  if (passages.length === 0) return null;
  const section = element('section', { class: 'relais-reperages fr-mb-4w', 'aria-labelledby': 'reperages-titre' },
    element('h2', { class: 'fr-h5', id: 'reperages-titre', tabindex: '-1' }, passages.length > 1 ? `${passages.length} passages à revoir` : '1 passage à revoir'),
    element('p', { class: 'relais-reperages__texte' }, ...surligner(texte, passages)),
    element('p', {}, 'Des passages peuvent désigner ou blesser une personne : récrivez-les, ou dites pourquoi vous les gardez.'),
    ...passages.map((passage, i) => ligne(passage, i, motifs.get(passage.categorie + passage.extrait) ?? '', remplacer)));
  function remplacer({ extrait, remplacement }) {
    zone.value = zone.value.replace(extrait, () => remplacement);
    zone.dispatchEvent(new Event('input', { bubbles: true }));
    const reste = montrerLesPassages(formulaire, zone, garde);
    (reste?.querySelector('h2') ?? zone).focus();
  }
  zone.closest('.fr-input-group').after(section);
  return passages.every(p => motifs.get(p.categorie + p.extrait)) ? null : section;
}

function surligner(texte, passages) {
  const morceaux = [];
  let place = 0;
  for (const [i, { debut, longueur, extrait }] of passages.entries()) {
    morceaux.push(texte.slice(place, debut), element('mark', {}, element('a', { href: `#passage-${i + 1}` }, extrait)));
    place = debut + longueur;
  }
  return [...morceaux, texte.slice(place)];
}

function ligne(passage, i, motif, remplacer) {
  const saisie = element('input', { class: 'fr-input', id: `motif-${i}`, name: `Saisie.Motifs[${i}].Motif`, maxlength: '500' });
  saisie.value = motif;
  return element('div', { class: 'relais-reperage', id: `passage-${i + 1}` },
    element('p', { class: 'fr-mb-1v' }, element('strong', {}, `«\u00a0${passage.extrait}\u00a0»`)),
    element('p', { class: 'fr-text--sm fr-mb-1v' }, passage.pourquoi),
    element('p', { class: 'fr-text--sm fr-mb-1w' }, passage.conseil),
    passage.remplacement ? bouton(`Remplacer par «\u00a0${passage.remplacement}\u00a0»`, 'fr-btn--secondary fr-mb-2w', () => remplacer(passage)) : null,
    element('input', { type: 'hidden', name: `Saisie.Motifs[${i}].Categorie`, value: passage.categorie }),
    element('input', { type: 'hidden', name: `Saisie.Motifs[${i}].Extrait`, value: passage.extrait }),
    element('div', { class: 'fr-input-group' },
      element('label', { class: 'fr-label', for: saisie.id }, 'Conserver, parce que… ', element('span', { class: 'fr-hint-text' }, 'Votre motif est gardé dans l’historique.')),
      saisie));
}

// The reasons already given, wherever they are in the page: in its section, or beside a draft given back.
function motifsDonnes(formulaire) {
  const motifs = new Map();
  for (let i = 0, valeur; (valeur = nom => formulaire.elements[`Saisie.Motifs[${i}].${nom}`])('Extrait'); i++) {
    motifs.set(valeur('Categorie').value + valeur('Extrait').value, valeur('Motif')?.value.trim() ?? '');
  }
  for (const cache of formulaire.querySelectorAll(':scope > input[type=hidden][name^="Saisie.Motifs["]')) cache.remove();
  return motifs;
}

// → the reason already given; the field to give one is added when the page does not have it yet.
function demanderUnMotif(formulaire, nom, premier) {
  const deja = champ(formulaire, nom);
  if (deja?.type === 'hidden') deja.remove();
  else if (deja) return deja.value.trim();
  const saisie = element('input', { class: 'fr-input', id: 'motif-de-conservation', name: `Saisie.${nom}`, maxlength: '500' });
  saisie.value = deja?.value ?? '';
  premier.closest('.fr-input-group').after(element('div', { class: 'fr-input-group' },
    element('label', { class: 'fr-label', for: saisie.id }, 'Motif de conservation ', element('span', { class: 'fr-hint-text' }, 'Récrivez les passages signalés ; sinon dites pourquoi ils sont nécessaires. Le motif est gardé dans la frise.')),
    saisie));
  return saisie.value.trim();
}

function dire(fautif, passages, avecExtrait) {
  const groupe = fautif.closest('.fr-input-group');
  groupe.classList.add('fr-input-group--error');
  const messages = groupe.querySelector('.fr-messages-group') ?? groupe;
  for (const { extrait, pourquoi, conseil } of passages) {
    messages.append(element('p', { class: 'fr-message fr-message--error', 'data-relais-passage': '' }, `${avecExtrait ? `«\u00a0${extrait}\u00a0»\u00a0: ` : ''}${pourquoi} ${conseil}`));
  }
}

function effacerLeMessage(lu) {
  const groupe = lu.closest('.fr-input-group');
  const messages = groupe?.querySelectorAll('[data-relais-passage]') ?? [];
  if (messages.length === 0) return;
  for (const message of messages) message.remove();
  if (!groupe.querySelector('.fr-message--error')) groupe.classList.remove('fr-input-group--error');
}

// In a closed part of the form, the part opens first.
function montrer(fautif) {
  const partie = fautif.closest('.fr-collapse');
  const ouvrir = partie && document.querySelector(`[aria-controls="${partie.id}"][aria-expanded="false"]`);
  ouvrir?.click();
  fautif.focus();
  fautif.scrollIntoView({ block: 'center' });
}
