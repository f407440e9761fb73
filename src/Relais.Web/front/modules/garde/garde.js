// The text guard, on the phone: the rules of GardeDuTexte.cs, as the server gives them in data (ADR 0122). The same text has
// the same finds on both sides; a test compares them one by one.
import { Lexiques } from './lexiques.js';
import { Motifs } from './motifs.js';
import { Noms } from './noms.js';
import { Personnes } from './personnes.js';
import { TexteLu } from './texte.js';

export class GardeDuTexte {
  #noms;
  #motifs;
  #lexiques;
  #risques;
  #rangs;

  constructor(donnees) {
    const { personnes: lignes, ...lexiques } = donnees.lexiques;
    const personnes = new Personnes(lignes);
    this.#noms = new Noms(personnes);
    this.#motifs = new Motifs(personnes, donnees);
    this.#lexiques = new Lexiques(personnes, Object.entries(lexiques));
    this.#risques = new Map(donnees.risques.map(r => [r.nom, r]));
    this.#rangs = new Map(donnees.risques.map((r, i) => [r.nom, i]));
  }

  // → the passages to look at again, in the order of the text.
  examiner(texte) {
    const lu = new TexteLu(texte);
    const noms = this.#noms.chercher(lu);
    const trouvailles = [...this.#motifs.chercher(lu, noms), ...noms, ...this.#lexiques.chercher(lu, noms)];
    return this.#sansRecouvrement(trouvailles).map(({ categorie, debut, fin }) => {
      const { code, pourquoi, conseil, remplacement } = this.#risques.get(categorie);
      return { categorie: code, debut, longueur: fin - debut, extrait: texte.slice(debut, fin), pourquoi, conseil, remplacement };
    });
  }

  // What has a form wins over a name, a name over the lexicons; between lexicons, the longest.
  #sansRecouvrement(trouvailles) {
    const rang = t => this.#rangs.get(t.categorie);
    const force = t => Math.min(rang(t), this.#rangs.get('Sante'));
    const retenues = [];
    for (const t of trouvailles.sort((a, b) => force(a) - force(b) || (b.fin - b.debut) - (a.fin - a.debut) || rang(a) - rang(b) || a.debut - b.debut)) {
      if (!retenues.some(r => t.debut < r.fin && r.debut < t.fin)) retenues.push(t);
    }
    return retenues.sort((a, b) => a.debut - b.debut);
  }
}
