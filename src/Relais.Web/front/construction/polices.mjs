// Each font in two files: what French shows, and the other signs of Europe's Latin letters, which a browser asks for only
// when a page holds one. Half the weight of a first visit was in signs that no page shows.
import subsetFont from 'subset-font';

const COURANTS = [[0x20, 0x7e], [0xa0, 0xff], [0x152, 0x153], [0x178, 0x178], [0x2010, 0x203a], [0x20ac, 0x20ac], [0x2190, 0x2193], [0x2212, 0x2212], [0x2260, 0x2265]];
const AUTRES = [[0x100, 0x151], [0x154, 0x177], [0x179, 0x17f], [0x218, 0x21b], [0x1e9e, 0x1e9e], [0x2194, 0x2199]];

export const autres = police => police.replace('.woff2', '-autres.woff2');

const signes = plages => plages.map(([de, a]) => Array.from({ length: a - de + 1 }, (_, i) => String.fromCodePoint(de + i)).join('')).join('');

const plage = plages => plages.map(([de, a]) => (de === a ? `U+${de.toString(16)}` : `U+${de.toString(16)}-${a.toString(16)}`)).join(',');

// → the two files of a font, by their names.
export async function partager(nom, octets) {
  const garder = plages => subsetFont(octets, signes(plages), { targetFormat: 'woff2' });
  return [[nom, await garder(COURANTS)], [autres(nom), await garder(AUTRES)]];
}

// The style sheet that says which file holds which signs.
export function nommerLesPlages(css) {
  return css.replace(/@font-face\{([^}]*?)src:url\(([^)]+\.woff2)\)[^}]*\}/g, (_, debut, police) =>
    [[police, COURANTS], [autres(police), AUTRES]].map(([fichier, plages]) => `@font-face{${debut}src:url(${fichier}) format("woff2");unicode-range:${plage(plages)}}`).join(''));
}
