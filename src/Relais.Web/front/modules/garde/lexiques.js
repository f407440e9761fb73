// The lexicons, word by word, in one pass. As ReglesDesLexiques.cs and Regle.cs.
import { flechir, Vocabulaire } from './vocabulaire.js';

export class Lexiques {
  #p;
  #parPremierMot = new Map();

  constructor(personnes, lexiques) {
    this.#p = personnes;
    for (const [categorie, lignes] of lexiques) {
      const vocabulaire = new Vocabulaire(lignes);
      const formes = nom => [...vocabulaire.formes(nom), ...personnes.formes(nom)];
      for (const ligne of vocabulaire.regles) this.#ajouter(lireUneRegle(categorie, ligne, formes));
    }
    // Masks first, then the longest expressions.
    for (const regles of this.#parPremierMot.values()) regles.sort((a, b) => (a.condition !== 'x') - (b.condition !== 'x') || b.mots.length - a.mots.length);
  }

  chercher(lu, noms) {
    const trouvailles = [];
    let [finMasque, finTrouvee] = [0, -1];
    for (let i = 0; i < lu.mots.length; i++) {
      for (const regle of this.#parPremierMot.get(lu.forme(i)) ?? []) {
        const fin = finDepuis(regle.mots, lu, i, 0);
        if (fin < 0 || i < finMasque) continue;
        if (regle.condition === 'x') finMasque = fin;
        else if (this.#estRetenue(regle.condition, lu, i, fin, noms, finTrouvee)) {
          trouvailles.push({ categorie: regle.categorie, debut: lu.mots[i].debut, fin: lu.mots[fin - 1].fin });
          finTrouvee = fin;
        }
      }
    }
    return trouvailles;
  }

  #ajouter(regle) {
    for (const premier of regle.mots[0]) {
      if (!this.#parPremierMot.has(premier)) this.#parPremierMot.set(premier, []);
      this.#parPremierMot.get(premier).push(regle);
    }
  }

  #estRetenue(condition, lu, debut, fin, noms, finTrouvee) {
    switch (condition) {
      case '+': return true;
      case '<': return this.#p.estDitDUnePersonne(lu, debut, noms);
      case '>': return this.#aUnePersonnePourComplement(lu, fin, noms);
      case 'p': return this.#estAttribut(lu, debut, noms, lu.finitParUnEAccentue(debut)) || suitUneTrouvaille(lu, debut, finTrouvee);
      case 'a': return this.#estAttribut(lu, debut, noms) || suitUneTrouvaille(lu, debut, finTrouvee);
      case 'n': return this.#suitUnDeterminant('singulier', lu, debut) || this.#estAttribut(lu, debut, noms) || suitUneTrouvaille(lu, debut, finTrouvee);
      case 'g': return this.#estDUnGroupe(lu, debut, noms) || suitUneTrouvaille(lu, debut, finTrouvee);
      case 'o': return this.#estDeNationalite(lu, debut, noms) || suitUneTrouvaille(lu, debut, finTrouvee);
      default: throw new Error(`Condition de lexique inconnue : ${condition}.`);
    }
  }

  #estAttribut(lu, debut, noms, epithetePermise = true) {
    let avant = debut - 1;
    while (avant >= 0 && this.#p.est('adverbe', lu.forme(avant))) avant--;
    if (avant < 0 || lu.mots[debut].avant === '.') return false;
    if (this.#p.est('copule', lu.forme(avant))) return lu.forme(avant - 1) === 'c' || this.#p.estDitDUnePersonne(lu, avant, noms);
    return epithetePermise && this.#p.estUnePersonne(lu, avant, noms) && !['il', 'elle'].includes(lu.forme(avant));
  }

  #estDUnGroupe(lu, debut, noms) {
    return this.#suitUnDeterminant('singulier', lu, debut) || this.#suitUnDeterminant('plusieurs', lu, debut) || this.#suitUnCollectif(lu, debut)
      || this.#estAttribut(lu, debut, noms) || this.#estAttributDuPluriel(lu, debut);
  }

  #suitUnCollectif(lu, debut) {
    return ['de', 'd'].includes(lu.forme(debut - 1)) && this.#p.est('collectif', lu.forme(debut - 2));
  }

  #estAttributDuPluriel(lu, debut) {
    return lu.suit(debut) && (this.#p.est('pluriel', lu.forme(debut - 1)) || (this.#p.est('copule-plurielle', lu.forme(debut - 1)) && this.#p.estDitDePersonnes(lu, debut - 1)));
  }

  // « le turc » is a language, « le Turc » is not.
  #estDeNationalite(lu, debut, noms) {
    return this.#estDUnGroupe(lu, debut, noms) && (!['le', 'la', 'l', 'du', 'au'].includes(lu.forme(debut - 1)) || lu.mots[debut].capitale);
  }

  #suitUnDeterminant(nombre, lu, debut) {
    const avant = this.#p.est('adjectif', lu.forme(debut - 1)) ? debut - 2 : debut - 1;
    return avant >= 0 && lu.suit(debut) && this.#p.est(nombre, lu.forme(avant));
  }

  #aUnePersonnePourComplement(lu, fin, noms) {
    if (!['de', 'du', 'd'].includes(lu.forme(fin))) return false;
    for (let i = fin + 1; i < Math.min(fin + 4, lu.mots.length) && lu.mots[i].avant !== '.'; i++) {
      if (['un', 'une'].includes(lu.forme(i))) return false;
      if (this.#p.estUnePersonne(lu, i, noms)) return true;
    }
    return false;
  }
}

// A condition, then words; « _ » holds the place of a word that may be missing.
function lireUneRegle(categorie, ligne, classe) {
  const mots = ligne.slice(1).split(/[ \-']/).filter(m => m !== '').map(mot => {
    if (mot === '_') return new Set();
    return new Set(mot.startsWith('<') && mot.endsWith('>') ? classe(mot.slice(1, -1)) : flechir(mot));
  });
  return { categorie, condition: ligne[0], mots };
}

function finDepuis(mots, lu, mot, rang) {
  if (rang === mots.length) return mot;
  const permis = mot < lu.mots.length && (rang === 0 || lu.suit(mot));
  if (mots[rang].size === 0) {
    const fin = finDepuis(mots, lu, mot, rang + 1);
    return fin >= 0 ? fin : permis ? finDepuis(mots, lu, mot + 1, rang + 1) : -1;
  }
  return permis && mots[rang].has(lu.forme(mot)) ? finDepuis(mots, lu, mot + 1, rang + 1) : -1;
}

// « … , musulmane et enceinte »: the list goes on.
function suitUneTrouvaille(lu, debut, finTrouvee) {
  if (finTrouvee <= 0 || lu.mots[debut].avant === '.') return false;
  return ['et', 'ou'].includes(lu.forme(debut - 1)) ? finTrouvee === debut - 1 : finTrouvee === debut && lu.mots[debut].avant === ',';
}
