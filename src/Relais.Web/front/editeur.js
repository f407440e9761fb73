// Rich text over a plain Markdown field: without this module, the field alone does the work.
import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { enregistrerTout } from './modules/enregistrement.js';
import { ecrire, lire, schema } from './modules/markdown.js';
import { barreDOutils, enTitre } from './modules/outils.js';

const { nodes, marks } = schema;

function touches() {
  return keymap({
    'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo,
    'Mod-b': toggleMark(marks.strong), 'Mod-i': toggleMark(marks.em),
    'Mod-Alt-3': enTitre,
    'Enter': splitListItem(nodes.list_item),
    // Tab is left to the keyboard navigation: only these two indent a list.
    'Mod-]': sinkListItem(nodes.list_item), 'Mod-[': liftListItem(nodes.list_item),
  });
}

const regles = inputRules({ rules: [
  wrappingInputRule(/^\s*([-*])\s$/, nodes.bullet_list),
  wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, m => ({ order: Number(m[1]) })),
] });

const etat = texte => EditorState.create({ doc: lire(texte), plugins: [history(), regles, touches(), keymap(baseKeymap)] });

// A source opens beside the report: the page lists the address of each item it quotes.
function ouvrirLaSource(appel) {
  const source = appel && document.querySelector(`[data-source="${appel.getAttribute('href').replace('source:', '')}"]`);
  if (source) globalThis.open(source.href, '_blank', 'noopener');
  return Boolean(source);
}

function installer(champ) {
  const etiquette = document.querySelector(`label[for="${champ.id}"]`);
  const cadre = document.createElement('div');
  cadre.className = 'relais-editeur';
  champ.after(cadre);
  const outils = barreDOutils(etiquette.textContent.trim());
  cadre.append(outils.element);
  etiquette.id ||= `${champ.id}-etiquette`;

  const vue = new EditorView(cadre, {
    state: etat(champ.value),
    attributes: {
      role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': etiquette.id, lang: 'fr', class: 'relais-editeur__texte',
      ...(champ.getAttribute('aria-describedby') && { 'aria-describedby': champ.getAttribute('aria-describedby') }),
    },
    handleClick: (_, __, evenement) => ouvrirLaSource(evenement.target.closest('a.relais-appel')),
    dispatchTransaction(transaction) {
      vue.updateState(vue.state.apply(transaction));
      outils.montrer(vue);
      if (!transaction.docChanged) return;
      champ.value = ecrire(vue.state.doc);
      champ.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });
  outils.relier(vue, { puces: wrapInList(nodes.bullet_list), numeros: wrapInList(nodes.ordered_list) });
  champ.addEventListener('relais:remplacer', () => vue.updateState(etat(champ.value)));
  champ.hidden = true;
  etiquette.addEventListener('click', evenement => { evenement.preventDefault(); vue.focus(); });
}

document.querySelectorAll('textarea[data-editeur]').forEach(installer);
document.querySelectorAll('form[data-enregistrement]').forEach(enregistrerTout);
