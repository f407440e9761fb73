const DELAI = 250;

const NOMS = { mois: 'Parcourir les mois', edition: 'Parcourir les éditions' };

/** A slider beside the list of months, or of an indicator's editions: the same ones, moved by hand or with the arrows. */
export function poserLeCurseur(formulaire, afficher) {
  const liste = formulaire?.querySelector('select[name=mois], select[name=edition]');
  if (!liste) return;

  const groupe = document.createElement('div');
  groupe.className = 'fr-range-group relais-curseur';
  const etiquette = document.createElement('label');
  etiquette.className = 'fr-label';
  etiquette.htmlFor = 'curseur-du-temps';
  etiquette.textContent = NOMS[liste.name];
  const curseur = document.createElement('input');
  Object.assign(curseur, { type: 'range', id: 'curseur-du-temps', min: 0, max: liste.options.length - 1, step: 1, value: liste.selectedIndex });
  const dire = () => curseur.setAttribute('aria-valuetext', liste.options[curseur.value].text);
  dire();
  groupe.append(etiquette, curseur);
  formulaire.append(groupe);

  let attente = 0;
  curseur.addEventListener('input', () => {
    liste.selectedIndex = Number(curseur.value);
    dire();
    clearTimeout(attente);
    attente = setTimeout(() => afficher(`${location.pathname}?${new URLSearchParams(new FormData(formulaire))}`), DELAI);
  });
  liste.addEventListener('change', () => {
    curseur.value = liste.selectedIndex;
    dire();
  });
}
