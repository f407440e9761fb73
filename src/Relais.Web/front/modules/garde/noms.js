// Names of people; the places and bodies that bear a name are allowed. As ReglesDesNoms.cs.
import { Mineurs } from './mineurs.js';

const RELIENT_UN_LIEU = ['de', 'du', 'd', 'la', 'le', 'l', 'les', 'des', 'abbe', 'saint', 'sainte'];

export class Noms {
  #p;
  #mineurs;

  constructor(personnes) {
    this.#p = personnes;
    this.#mineurs = new Mineurs(personnes);
  }

  chercher(lu) {
    const trouvailles = [];
    const relever = (categorie, debut, fin) => trouvailles.push({ categorie, debut: lu.mots[debut].debut, fin: lu.mots[fin - 1].fin });
    let finDuLieu = -1;
    for (let i = 0; i < lu.mots.length; i++) {
      const finMineur = this.#mineurs.finDepuis(lu, i);
      if (finMineur > 0) {
        relever('Mineur', i, finMineur);
        i = finMineur - 1;
        continue;
      }
      const fin = this.#finDepuis(lu, i);
      if (fin <= i) continue;
      if ((this.#p.estUnPrenom(lu.mots[i]) || this.#p.est('titre', lu.forme(i))) && this.#estUnLieu(lu, i, finDuLieu)) finDuLieu = fin;
      else relever('Nom', i, fin);
      i = fin - 1;
    }
    return trouvailles;
  }

  #finDepuis(lu, i) {
    const mot = lu.mots[i];
    if (this.#p.est('civilite', mot.forme) && (!['m', 'me', 'pr', 'mr'].includes(mot.forme) || mot.capitale)) return this.#apresCivilite(lu, i);
    if (this.#p.est('annonce', mot.forme)) {
      const permis = this.#estAnnonceAvecArticle(lu, i) && !(lu.suit(i + 1) && this.#mineurs.finDepuis(lu, i + 1) > 0);
      return permis ? Math.max(-1, this.#nomPropre(lu, i + 1)) : -1;
    }
    if (!mot.capitale) return -1;
    if (this.#p.estUnPrenom(mot)) return this.#apresPrenom(lu, i);
    if (this.#estEnApposition(lu, i)) return this.#nomPropre(lu, i + 1);
    return mot.toutEnCapitales && mot.forme.length > 2 && lu.suit(i + 1) && this.#p.estUnPrenomSansDoute(lu.mots[i + 1]) ? i + 2 : -1;
  }

  #apresCivilite(lu, i) {
    const p = this.#p;
    let suite = i + 1;
    if (lu.forme(suite) === 'et' && p.est('civilite', lu.forme(suite + 1))) suite += 2;
    let titre = suite;
    while (lu.suit(titre) && titre < suite + 4 && (['le', 'la', 'l', 'vice', 'du', 'de'].includes(lu.forme(titre)) || p.est('fonction', lu.forme(titre)))) titre++;
    if (titre > suite && p.est('fonction', lu.forme(titre - 1))) return this.#nomPropre(lu, titre);
    const fin = this.#nomPropre(lu, suite);
    if (fin > 0) return fin;
    // Typed without a capital: « mme garrigue ».
    const forme = lu.forme(suite);
    return ['mme', 'mlle', 'mr'].includes(lu.forme(i)) && lu.suit(suite) && forme.length > 3 && !p.est('fonction', forme) && !p.est('courant', forme) ? suite + 1 : -1;
  }

  #estAnnonceAvecArticle(lu, i) {
    if (lu.forme(i) === 'les') return lu.forme(i - 1) === 'chez';
    return !['certain', 'certaine'].includes(lu.forme(i)) || ['un', 'une'].includes(lu.forme(i - 1));
  }

  #estEnApposition(lu, i) {
    return lu.mots[i].avant === ',' && this.#estUnNom(lu.mots[i]) && lu.suit(i + 1) && this.#estUnNom(lu.mots[i + 1])
      && lu.enRemontant(i, 4).some(j => this.#p.est('personne', lu.forme(j)));
  }

  #apresPrenom(lu, i) {
    let fin = i + 1;
    while (lu.suit(fin) && lu.mots[fin].avant === '-' && this.#p.estUnPrenom(lu.mots[fin])) fin++;
    const nom = this.#nomPropre(lu, fin);
    if (nom > 0) return nom;
    return this.#p.estUnPrenomSansDoute(lu.mots[i]) && lu.mots[i].avant !== '-' && !(lu.suit(fin) && lu.mots[fin].avant === '-') ? fin : -1;
  }

  // Particles, then words with a capital: the word after, or −1.
  #nomPropre(lu, depuis) {
    const p = this.#p;
    let i = depuis;
    while (lu.suit(i) && i < depuis + 3 && p.est('particule', lu.forme(i))) i++;
    if (!lu.suit(i) || !this.#estUnNom(lu.mots[i])) return -1;
    while (lu.suit(i) && this.#estUnNom(lu.mots[i])) i++;
    return lu.forme(i) === 'et' && lu.suit(i) && lu.suit(i + 1) && this.#estUnNom(lu.mots[i + 1]) && !p.estUnPrenom(lu.mots[i + 1]) && !p.est('civilite', lu.forme(i + 1)) ? i + 2 : i;
  }

  #estUnNom(mot) {
    return mot.capitale && !['x', 'y', 'n'].includes(mot.forme) && !['fonction', 'courant', 'particule'].some(c => this.#p.est(c, mot.forme));
  }

  #estUnLieu(lu, i, finDuLieu) {
    if (finDuLieu >= 0 && ((lu.forme(i - 1) === 'et' && finDuLieu === i - 1) || (lu.mots[i].avant === ',' && finDuLieu === i))) return true;
    for (const j of lu.enRemontant(i, 4)) {
      if (lu.mots[j + 1].avant === ',') return false;
      if (this.#p.est('lieu', lu.forme(j))) return true;
      if (!RELIENT_UN_LIEU.includes(lu.forme(j))) return false;
    }
    return false;
  }
}
