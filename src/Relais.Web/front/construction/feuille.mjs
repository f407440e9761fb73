// A minified style sheet without the rules of the components that no source names.

export function alleger(css, composants) {
  return composants.length === 0 ? css : blocs(css, new RegExp(`\\.fr-(?:${composants.join('|')})(?![a-z])`));
}

function blocs(css, absents) {
  let rendu = '';
  for (let place = 0; place < css.length;) {
    const [entete, fin, signe] = jusquA(css, place, '{;');
    if (signe !== '{') {
      rendu += css.slice(place, fin);
      place = fin;
      continue;
    }
    const corps = fermeture(css, fin);
    rendu += bloc(entete, css.slice(fin, corps), absents);
    place = corps + 1;
  }
  return rendu;
}

function bloc(entete, corps, absents) {
  if (/@(media|supports)/.test(entete)) {
    const reste = blocs(corps, absents);
    return reste === '' ? '' : `${entete}{${reste}}`;
  }
  if (entete.includes('@')) return `${entete}{${corps}}`;
  const gardes = selecteurs(entete).filter(s => !absents.test(s.replaceAll(/:not\([^)]*\)/g, '')));
  return gardes.length === 0 ? '' : `${gardes.join(',')}{${corps}}`;
}

function selecteurs(entete) {
  const rendus = [];
  for (let place = 0; place < entete.length;) {
    const [selecteur, fin] = jusquA(entete, place, ',');
    rendus.push(selecteur);
    place = fin;
  }
  return rendus;
}

// → the text up to one of these signs out of strings, parentheses and comments; the place after it; the sign.
function jusquA(css, depuis, signes) {
  let parentheses = 0;
  for (let i = depuis; i < css.length; i++) {
    if (css.startsWith('/*', i)) i = css.indexOf('*/', i) + 1;
    else if (css[i] === '"' || css[i] === "'") i = css.indexOf(css[i], i + 1);
    else if (css[i] === '(') parentheses++;
    else if (css[i] === ')') parentheses--;
    else if (parentheses === 0 && signes.includes(css[i])) return [css.slice(depuis, i), i + 1, css[i]];
  }
  return [css.slice(depuis), css.length, ''];
}

function fermeture(css, depuis) {
  let ouverts = 1;
  for (let i = depuis; i < css.length; i++) {
    if (css[i] === '"' || css[i] === "'") i = css.indexOf(css[i], i + 1);
    else if (css[i] === '{') ouverts++;
    else if (css[i] === '}' && --ouverts === 0) return i;
  }
  throw new Error('Un bloc de la feuille de style ne se ferme pas.');
}
