// What has a form: mail, telephone, numbers, plates, births, addresses. As Coordonnees, Identifiants, Naissances, Adresses.
import { ibanEstValide, nirEstValide, sansSeparateur } from './cles.js';

const ANNONCE = 40;
const DATE_ACCOLEE = 14;

export class Motifs {
  #p;
  #ibans;
  #motifs;

  constructor(personnes, { motifs, ibans }) {
    this.#p = personnes;
    this.#ibans = ibans;
    this.#motifs = Object.fromEntries(Object.entries(motifs).map(([nom, source]) => [nom, new RegExp(source, 'gu')]));
  }

  chercher(lu, noms) {
    const { texte } = lu;
    return [
      ...this.#relever('Courriel', 'courriel', texte),
      ...this.#relever('Telephone', 'telephone', texte),
      ...this.#relever('Nir', 'nir', texte).filter(t => this.#estUnNir(texte, t)),
      ...this.#relever('Nir', 'nirEpars', texte).filter(t => nirEstValide(sansSeparateur(texte.slice(t.debut, t.fin))) || this.#estAnnonce('nirAnnonce', texte, t.debut)),
      ...this.#ibansDe(texte),
      ...this.#relever('Plaque', 'plaque', texte),
      ...this.#naissances(lu, noms),
      ...['voie', 'voieNommee', 'porte'].flatMap(m => this.#relever('Adresse', m, texte)).filter(t => !this.#estUnLieuOuvert(lu, lu.motA(t.debut))),
    ];
  }

  #relever(categorie, motif, texte) {
    return [...texte.matchAll(this.#motifs[motif])].map(m => ({ categorie, debut: m.index, fin: m.index + m[0].length }));
  }

  #estAnnonce(motif, texte, place) {
    return texte.slice(Math.max(0, place - ANNONCE), place).search(this.#motifs[motif]) >= 0;
  }

  // Thirteen digits without a key: plausible if the month is real and the département exists.
  #estUnNir(texte, { debut, fin }) {
    const nu = sansSeparateur(texte.slice(debut, fin));
    const nue = nu.length === 13 && nu.slice(3, 5) < '13' && nu.slice(5, 7) > '00';
    return nirEstValide(nu) || nue || fin - debut - nu.length >= 4 || this.#estAnnonce('nirAnnonce', texte, debut);
  }

  #ibansDe(texte) {
    const trouves = [];
    for (const { debut } of this.#relever('Iban', 'iban', texte)) {
      const longueur = this.#ibans[texte.slice(debut, debut + 2).toUpperCase()];
      const fin = longueur ? finApres(texte, debut, longueur) : null;
      if (fin === null || (fin < texte.length && /[\p{L}\p{Nd}]/u.test(texte[fin]))) continue;
      if (ibanEstValide(sansSeparateur(texte.slice(debut, fin)), this.#ibans) || this.#estAnnonce('ibanAnnonce', texte, debut)) trouves.push({ categorie: 'Iban', debut, fin });
    }
    return trouves;
  }

  #naissances(lu, noms) {
    const trouvees = this.#relever('Naissance', 'neLe', lu.texte).filter(t => !this.#p.estDitDUneChose(lu, lu.motA(t.debut)));
    trouvees.push(...this.#relever('Naissance', 'naissanceAnnoncee', lu.texte));
    for (const nom of noms) {
      const [accolee] = lu.texte.slice(nom.fin, nom.fin + DATE_ACCOLEE).matchAll(this.#motifs.naissanceAccolee);
      if (!accolee) continue;
      const debut = nom.fin + accolee[0].length - accolee.groups.date.length;
      trouvees.push({ categorie: 'Naissance', debut, fin: debut + accolee.groups.date.length });
    }
    return trouvees;
  }

  #estUnLieuOuvert(lu, mot) {
    if (this.#p.est('numerote', lu.forme(mot - 1))) return true;
    const suivants = [mot + 2, mot + 3, mot + 4].filter(i => ['du', 'de', 'la', 'l'].includes(lu.forme(i - 1)));
    const alentour = [...lu.enRemontant(mot, 8), ...suivants].map(i => lu.forme(i));
    return alentour.some(f => this.#p.est('lieu-ouvert', f)) && !alentour.some(f => this.#p.est('habiter', f));
  }
}

// The place after the n-th useful sign, single separators being allowed between two.
function finApres(texte, debut, utiles) {
  for (let i = debut, lus = 0, blancs = 0; i < texte.length; i++) {
    if (/[A-Za-z0-9]/.test(texte[i])) [lus, blancs] = [lus + 1, 0];
    else if (++blancs > 1 || !/[\s\-.]/.test(texte[i])) return null;
    if (lus === utiles) return i + 1;
  }
  return null;
}
