// A child who can be recognised: a first name or a tie, with an age or a class. As Mineurs.cs.
const MAJORITE = 18;

export class Mineurs {
  #personnes;

  constructor(personnes) {
    this.#personnes = personnes;
  }

  // The word after the mention of a child that begins here, or −1.
  finDepuis(lu, i) {
    const p = this.#personnes;
    const mot = lu.mots[i];
    if (['le', 'la'].includes(mot.forme) && p.est('petit', lu.forme(i + 1)) && i + 2 < lu.mots.length && lu.mots[i + 2].capitale && p.estUnPrenom(lu.mots[i + 2])) {
      const fin = this.#finDeLAge(lu, i + 3);
      return fin > 0 ? fin : i + 3;
    }
    if (['le', 'la', 'l', 'son', 'sa'].includes(mot.forme) && p.est('enfant-de', lu.forme(i + 1))) return this.#finDUnLien(lu, i);
    if (!mot.capitale || p.est('courant', mot.forme) || p.est('lieu', lu.forme(i - 1))) return -1;
    const incise = lu.mots[i + 1]?.avant === ',' && !p.est('chose', mot.forme) && !p.est('lieu', mot.forme);
    if (!(p.estUnPrenom(mot) || incise || (mot.avant === ' ' && p.est('personne', lu.forme(i - 1))))) return -1;
    const age = this.#finDeLAge(lu, i + 1);
    return age > 0 ? age : this.#finDeLaClasse(lu, i + 1);
  }

  #finDUnLien(lu, i) {
    if (!['de', 'du', 'd'].includes(lu.forme(i + 2))) return -1;
    for (let j = i + 3; j < Math.min(i + 7, lu.mots.length) && lu.mots[j].avant !== '.'; j++) {
      const age = this.#finDeLAge(lu, j);
      if (age > 0) return age;
      const classe = this.#finDeLaClasse(lu, j);
      if (classe > 0) return classe;
    }
    return -1;
  }

  #finDeLAge(lu, i) {
    const age = ['age', 'agee'].includes(lu.forme(i)) && lu.forme(i + 1) === 'de' ? i + 2 : lu.forme(i) === 'a' ? i + 1 : i;
    return age + 1 < lu.mots.length && lu.mots[i].avant !== '.' && this.#estUnAge(lu.forme(age)) && ['an', 'ans'].includes(lu.forme(age + 1)) ? age + 2 : -1;
  }

  #estUnAge(forme) {
    return this.#personnes.est('nombre', forme) || (/^\d+$/.test(forme) && Number(forme) < MAJORITE);
  }

  #finDeLaClasse(lu, i) {
    const p = this.#personnes;
    if (i + 1 >= lu.mots.length || lu.mots[i].avant === '.') return -1;
    if (lu.forme(i) === 'en' && p.est('classe', lu.forme(i + 1))) return i + 2;
    if (!p.est('scolaire', lu.forme(i))) return -1;
    return p.est('classe', lu.forme(i + 2)) ? i + 3 : i + 1;
  }
}
