// A file of words: « = classe mot mot(e|s) » adds forms to a class, the other lines are rules. As Vocabulaire.cs.
import { normaliser } from './texte.js';

export class Vocabulaire {
  #classes = new Map();

  constructor(lignes) {
    this.regles = lignes.filter(l => !l.startsWith('='));
    for (const ligne of lignes) {
      if (!ligne.startsWith('=')) continue;
      const [, classe, ...mots] = ligne.split(' ').filter(m => m !== '');
      const formes = this.#classes.get(classe) ?? new Set();
      for (const mot of mots) for (const forme of flechir(mot)) formes.add(forme);
      this.#classes.set(classe, formes);
    }
  }

  contient(classe, forme) {
    return this.#classes.get(classe)?.has(forme) ?? false;
  }

  formes(classe) {
    return [...this.#classes.get(classe) ?? []];
  }
}

// « voisin(e|s) » gives voisin, voisine, voisins; « a/b » gives a and b.
export function flechir(mot) {
  return mot.split('/').flatMap(variante => {
    const ouverture = variante.indexOf('(');
    if (ouverture < 0) return [normaliser(variante)];
    const racine = normaliser(variante.slice(0, ouverture));
    return [racine, ...variante.slice(ouverture + 1, -1).split('|').map(fin => racine + normaliser(fin))];
  });
}
