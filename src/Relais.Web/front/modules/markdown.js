// The Markdown of the reports: headings, lists, bold, italic, links. The server reads the same short list.
import MarkdownIt from 'markdown-it';
import { MarkdownParser, MarkdownSerializer, defaultMarkdownSerializer, schema as complet } from 'prosemirror-markdown';
import { Schema } from 'prosemirror-model';

const gardes = ['doc', 'paragraph', 'heading', 'ordered_list', 'bullet_list', 'list_item', 'text', 'hard_break'];

function presenter(href) {
  if (href.startsWith('source:')) return { class: 'relais-appel', title: 'Source du rapport' };
  if (href.startsWith('appreciation:')) return { class: 'relais-appreciation' };
  return {};
}

const lien = {
  ...complet.spec.marks.get('link'),
  inclusive: false,
  toDOM: marque => ['a', { href: marque.attrs.href, ...presenter(marque.attrs.href) }],
};

const noeud = nom => ({ ...complet.spec.nodes.get(nom), ...(nom === 'heading' && { content: 'inline*' }) });

export const schema = new Schema({
  nodes: Object.fromEntries(gardes.map(nom => [nom, noeud(nom)])),
  marks: { em: complet.spec.marks.get('em'), strong: complet.spec.marks.get('strong'), link: lien },
});

const lecteur = MarkdownIt('commonmark', { html: false }).disable(['code', 'fence', 'blockquote', 'hr', 'image', 'backticks', 'reference', 'html_block', 'html_inline']);

const jetons = {
  paragraph: { block: 'paragraph' },
  list_item: { block: 'list_item' },
  bullet_list: { block: 'bullet_list', getAttrs: () => ({ tight: true }) },
  ordered_list: { block: 'ordered_list', getAttrs: jeton => ({ order: Number(jeton.attrGet('start')) || 1, tight: true }) },
  heading: { block: 'heading', getAttrs: () => ({ level: 3 }) },
  hardbreak: { node: 'hard_break' },
  em: { mark: 'em' },
  strong: { mark: 'strong' },
  link: { mark: 'link', getAttrs: jeton => ({ href: jeton.attrGet('href'), title: null }) },
};

const analyseur = new MarkdownParser(schema, lecteur, jetons);
const redacteur = new MarkdownSerializer(
  Object.fromEntries(gardes.filter(n => n !== 'doc').map(nom => [nom, defaultMarkdownSerializer.nodes[nom]])),
  {
    em: defaultMarkdownSerializer.marks.em,
    strong: defaultMarkdownSerializer.marks.strong,
    link: { open: '[', close: (_, marque) => `](${marque.attrs.href})`, mixable: false },
  });

export const lire = texte => analyseur.parse(texte);

// Lists are written with the dash the composition uses, so that an untouched text stays the same.
export const ecrire = doc => redacteur.serialize(doc, { tightLists: true }).replace(/^(\s*)\* /gm, '$1- ');
