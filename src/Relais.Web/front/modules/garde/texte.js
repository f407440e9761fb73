// The text and its words: place, form without accent nor capital, and what parts it from the one before. As TexteLu.cs.
const SEPARATEURS = " '-,.";
const ABREVIATIONS = new Set(['m', 'mm', 'mr', 'mme', 'mlle', 'dr', 'pr', 'me', 'mmes', 'av', 'bat', 'appt', 'apt']);
const DANS_UN_MOT = /[\p{L}\p{Nd}\p{Mn}]/u;
const CAPITALE = /^\p{Lu}$/u;
const NATURES = new Map([...'.!?;:\n'].map(s => [s, '.']).concat([...',()/'].map(s => [s, ',']), [...'-‑'].map(s => [s, '-']), [...'\'’'].map(s => [s, "'"])));

export const normaliser = mot => mot.normalize('NFD').replaceAll(/\p{Mn}/gu, '').replaceAll(/[œŒ]/g, 'oe').replaceAll(/[æÆ]/g, 'ae').toLowerCase();

export class TexteLu {
  constructor(texte) {
    this.texte = texte;
    this.mots = [...decouper(texte)];
  }

  // The first word that begins at this place or after.
  motA(place) {
    let [bas, haut] = [0, this.mots.length];
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if (this.mots[milieu].debut < place) bas = milieu + 1;
      else haut = milieu;
    }
    return bas;
  }

  forme(i) {
    return this.mots[i]?.forme ?? '';
  }

  // A word before which neither a sentence nor a comma ends.
  suit(i) {
    return i < this.mots.length && this.mots[i].avant !== '.' && this.mots[i].avant !== ',';
  }

  finitParUnEAccentue(i) {
    return /[éÉ]$/.test(this.texte.slice(this.mots[i].debut, this.mots[i].fin).replace(/[es]+$/, ''));
  }

  // The words before in the same sentence, from the nearest.
  enRemontant(depuis, combien) {
    const rendus = [];
    for (let i = depuis - 1; i >= 0 && i >= depuis - combien && this.mots[i + 1]?.avant !== '.'; i--) rendus.push(i);
    return rendus;
  }
}

function* decouper(texte) {
  let avant = '.';
  for (let i = 0; i < texte.length;) {
    if (!DANS_UN_MOT.test(texte[i])) {
      const nature = NATURES.get(texte[i]) ?? ' ';
      if (SEPARATEURS.indexOf(nature) > SEPARATEURS.indexOf(avant)) avant = nature;
      i++;
      continue;
    }
    const debut = i;
    while (i < texte.length && DANS_UN_MOT.test(texte[i])) i++;
    const brut = texte.slice(debut, i);
    const forme = normaliser(brut);
    if (forme === '') continue;
    yield { debut, fin: i, forme, capitale: CAPITALE.test(brut[0]), toutEnCapitales: brut.length > 1 && [...brut].every(c => CAPITALE.test(c)), avant };
    avant = ' ';
    if (texte[i] === '.' && ABREVIATIONS.has(forme)) i++;
  }
}
