// The fields of a form as the queue keeps them, and back.
const A_PART = new Set(['__RequestVerificationToken', 'oter', 'remplacer']);

export function lireLesChamps(formulaire) {
  return [...new FormData(formulaire)].filter(([nom, valeur]) => typeof valeur === 'string' && !A_PART.has(nom));
}

export function remplir(formulaire, champs) {
  const valeurs = Map.groupBy?.(champs, ([nom]) => nom) ?? champs.reduce((m, c) => m.set(c[0], [...(m.get(c[0]) ?? []), c]), new Map());
  for (const controle of formulaire.elements) {
    if (!controle.name || controle.type === 'file' || controle.type === 'submit' || A_PART.has(controle.name)) continue;
    const siennes = (valeurs.get(controle.name) ?? []).map(([, valeur]) => valeur);
    if (controle.type === 'checkbox' || controle.type === 'radio') controle.checked = siennes.includes(controle.value);
    else if (siennes.length > 0) controle.value = siennes[0];
  }
  // Why a passage is kept goes with its passage, even on a page that does not show it yet.
  for (const [nom, valeur] of champs.filter(([n]) => n.startsWith('Saisie.Motifs') && !formulaire.elements[n])) {
    const cache = document.createElement('input');
    Object.assign(cache, { type: 'hidden', name: nom, value: valeur });
    formulaire.append(cache);
  }
}

// Bytes rather than files: a database loses fewer of them.
export async function lireLesFichiers(formulaire, deja = []) {
  const champ = formulaire.querySelector('input[type=file]');
  const fichiers = [];
  for (const fichier of champ?.files ?? []) {
    const connu = deja.find(f => f.nom === fichier.name && f.taille === fichier.size);
    fichiers.push({ id: connu?.id ?? crypto.randomUUID(), nom: fichier.name, type: fichier.type, taille: fichier.size, octets: await fichier.arrayBuffer() });
  }
  return fichiers;
}

export function remettreLesFichiers(formulaire, fichiers) {
  const champ = formulaire.querySelector('input[type=file]');
  if (!champ || fichiers.length === 0 || typeof DataTransfer !== 'function') return;
  const remis = new DataTransfer();
  for (const { octets, nom, type } of fichiers) remis.items.add(new File([octets], nom, { type }));
  champ.files = remis.files;
}

export function extrait(formulaire) {
  const texte = formulaire.querySelector('textarea')?.value.trim().replaceAll(/\s+/g, ' ') ?? '';
  return texte.length > 70 ? `${texte.slice(0, 69)}…` : texte;
}

// « 14 h 03 », with the date when it is not today.
export function heure(instant) {
  const moment = new Date(instant);
  const texte = `${moment.getHours()}\u00a0h\u00a0${String(moment.getMinutes()).padStart(2, '0')}`;
  if (moment.toDateString() === new Date().toDateString()) return texte;
  return `${moment.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' })} à ${texte}`;
}

// « de 14 h 03 », « du 3 mars à 14 h 03 ».
export const deQuand = instant => (new Date(instant).toDateString() === new Date().toDateString() ? `de ${heure(instant)}` : `du ${heure(instant)}`);
