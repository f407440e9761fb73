// The toolbar of the editor, labelled in French; arrows move inside it, as the ARIA pattern asks.
import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem } from 'prosemirror-schema-list';
import { schema } from './markdown.js';

const { nodes, marks } = schema;

function estDans(etat, type) {
  const { $from } = etat.selection;
  for (let profondeur = $from.depth; profondeur > 0; profondeur--) if ($from.node(profondeur).type === type) return true;
  return false;
}

const estMarque = (etat, type) => {
  const { from, to, empty, $from } = etat.selection;
  return empty ? Boolean(type.isInSet(etat.storedMarks || $from.marks())) : etat.doc.rangeHasMark(from, to, type);
};

export const enTitre = (etat, envoi) => (estDans(etat, nodes.heading)
  ? setBlockType(nodes.paragraph)(etat, envoi)
  : setBlockType(nodes.heading, { level: 3 })(etat, envoi));

function apprecier(etat, envoi) {
  const marque = schema.text('appréciation', [marks.link.create({ href: 'appreciation:' })]);
  envoi?.(etat.tr.insert(etat.selection.to, [schema.text(' '), marque]));
  return true;
}

const boutons = [
  { nom: 'Titre', icone: 'fr-icon-h-3', faire: enTitre, actif: e => estDans(e, nodes.heading) },
  { nom: 'Gras', icone: 'fr-icon-bold', faire: toggleMark(marks.strong), actif: e => estMarque(e, marks.strong) },
  { nom: 'Italique', icone: 'fr-icon-italic', faire: toggleMark(marks.em), actif: e => estMarque(e, marks.em) },
  { nom: 'Liste à puces', icone: 'fr-icon-list-unordered', liste: 'puces', actif: e => estDans(e, nodes.bullet_list) },
  { nom: 'Liste numérotée', icone: 'fr-icon-list-ordered', liste: 'numeros', actif: e => estDans(e, nodes.ordered_list) },
  { nom: 'Marquer « appréciation »', icone: 'fr-icon-chat-quote-line', faire: apprecier },
  { nom: 'Annuler', icone: 'fr-icon-arrow-go-back-line', faire: undo },
  { nom: 'Rétablir', icone: 'fr-icon-arrow-go-forward-line', faire: redo },
];

export function barreDOutils(libelle) {
  const element = document.createElement('div');
  element.className = 'relais-editeur__outils';
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', `Mise en forme : ${libelle}`);
  const places = boutons.map((bouton, rang) => {
    const place = document.createElement('button');
    place.type = 'button';
    place.className = `fr-btn fr-btn--sm fr-btn--tertiary-no-outline ${bouton.icone}`;
    place.title = bouton.nom;
    place.textContent = bouton.nom;
    place.tabIndex = rang === 0 ? 0 : -1;
    if (bouton.actif) place.setAttribute('aria-pressed', 'false');
    element.append(place);
    return place;
  });

  element.addEventListener('keydown', evenement => {
    const pas = { ArrowRight: 1, ArrowLeft: -1 }[evenement.key];
    if (!pas) return;
    const rang = (places.indexOf(document.activeElement) + pas + places.length) % places.length;
    places.forEach((place, i) => { place.tabIndex = i === rang ? 0 : -1; });
    places[rang].focus();
    evenement.preventDefault();
  });

  return {
    element,
    montrer: vue => boutons.forEach((bouton, i) => { if (bouton.actif) places[i].setAttribute('aria-pressed', String(bouton.actif(vue.state))); }),
    relier: (vue, listes) => places.forEach((place, i) => place.addEventListener('click', () => {
      const { faire, liste, actif } = boutons[i];
      const commande = faire ?? (actif(vue.state) ? liftListItem(nodes.list_item) : listes[liste]);
      commande(vue.state, vue.dispatch, vue);
      vue.focus();
    })),
  };
}
