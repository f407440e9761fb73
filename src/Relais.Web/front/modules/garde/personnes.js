// Tells, in a sentence, that a word is said of a person. As Personnes.cs.
import { Vocabulaire } from './vocabulaire.js';

const PORTEE = 10;

export class Personnes {
  #mots;

  constructor(lignes) {
    this.#mots = new Vocabulaire(lignes);
  }

  est(classe, forme) {
    return this.#mots.contient(classe, forme);
  }

  formes(classe) {
    return this.#mots.formes(classe);
  }

  estUnPrenom(mot) {
    return mot.capitale && (this.est('prenom', mot.forme) || this.est('prenom-ambigu', mot.forme));
  }

  estUnPrenomSansDoute(mot) {
    return mot.capitale && this.est('prenom', mot.forme);
  }

  estDitDUnePersonne(lu, mot, noms) {
    return this.#enRemontantLaProposition(lu, mot).some(i => this.estUnePersonne(lu, i, noms));
  }

  estDitDePersonnes(lu, mot) {
    return this.#enRemontantLaProposition(lu, mot).some(i => this.est('pluriel', lu.forme(i)));
  }

  estUnePersonne(lu, i, noms) {
    const mot = lu.mots[i];
    if (mot.forme === 'elle') return true;
    if (mot.forme === 'il') return !this.#estImpersonnel(lu, i);
    if (mot.forme === 'personne') return !['ne', 'n'].includes(lu.forme(i + 1));
    return this.est('personne', mot.forme) || this.estUnPrenomSansDoute(mot) || noms.some(n => n.debut <= mot.debut && mot.debut < n.fin);
  }

  // « il y a », « il n’y a », « il est prévu ».
  #estImpersonnel(lu, il) {
    return this.est('impersonnel', lu.forme(il + 1))
      || ((['n', 'ne', 's'].includes(lu.forme(il + 1)) || this.est('copule', lu.forme(il + 1))) && this.est('impersonnel', lu.forme(il + 2)));
  }

  estDitDUneChose(lu, mot) {
    for (const i of this.#enRemontantLaProposition(lu, mot)) {
      if (this.est('chose', lu.forme(i))) return true;
      if (this.est('personne', lu.forme(i)) || ['il', 'elle'].includes(lu.forme(i))) return false;
    }
    return false;
  }

  #enRemontantLaProposition(lu, mot) {
    const indices = lu.enRemontant(mot, PORTEE);
    const borne = indices.findIndex(i => this.est('borne', lu.forme(i)));
    return borne < 0 ? indices : indices.slice(0, borne);
  }
}
