// Copies into wwwroot/dsfr what the product serves of the State design system: its module, its fonts and style sheets without
// what no source names, and only the icons and drawings that the sources name. An unknown one stops the build.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { alleger } from './feuille.mjs';
import { nommerLesPlages, partager } from './polices.mjs';

const paquet = join('node_modules', '@gouvfr', 'dsfr', 'dist');
const cible = join('wwwroot', 'dsfr');
const sources = ['Missions', 'Socle', 'front', join('..', 'Relais.Dsfr')];

const ecrits = new Set();

function ecrire(chemin, contenu) {
  const sortie = join(cible, chemin);
  ecrits.add(sortie);
  if (existsSync(sortie) && readFileSync(sortie).equals(contenu)) return;
  mkdirSync(dirname(sortie), { recursive: true });
  writeFileSync(sortie, contenu);
}

function copier(chemin) {
  ecrire(chemin, readFileSync(join(paquet, chemin)));
}

function fichiersSous(dossier) {
  if (!existsSync(dossier)) return [];
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter(entree => entree.isFile())
    .map(entree => join(entree.parentPath, entree.name));
}

function nommesDansLesSources(motif) {
  const noms = new Map();
  const lues = sources.flatMap(fichiersSous)
    .filter(f => /\.(cs|cshtml|js)$/.test(f) && !f.split(sep).some(d => d === 'obj' || d === 'bin'));
  for (const fichier of lues)
    for (const [nom] of readFileSync(fichier, 'utf8').matchAll(motif))
      noms.set(nom, fichier);
  return [...noms].sort();
}

function refuserLesInconnus(noms, existe) {
  const inconnus = noms.filter(([nom]) => !existe(nom));
  for (const [nom, fichier] of inconnus)
    console.error(`${fichier}: error RELAIS003: « ${nom} » n’existe pas dans le DSFR.`);
  if (inconnus.length > 0) process.exit(1);
}

function reglesDesIcones() {
  const css = readFileSync(join(paquet, 'utility', 'icons', 'icons.main.min.css'), 'utf8');
  const regle = /\.(fr-icon-[a-z0-9-]+):after,\.\1:before\{[^}]*?url\(\.\.\/\.\.\/(icons\/[^)]+)\)[^}]*\}/g;
  return new Map([...css.matchAll(regle)]
    .map(([texte, nom, image]) => [nom, { texte: texte.replaceAll('../../', ''), image }]));
}

const regles = reglesDesIcones();
const icones = nommesDansLesSources(/\bfr-icon(?:-[a-z0-9]+)+/g);
const dessins = nommesDansLesSources(/\bartwork\/[a-z0-9/-]+\.svg/g);
refuserLesInconnus(icones, nom => regles.has(nom));
refuserLesInconnus(dessins, nom => existsSync(join(paquet, nom)));

const nommes = new Set(nommesDansLesSources(/\bfr-[a-z]+/g).map(([nom]) => nom));
const absents = readdirSync(join(paquet, 'component'), { withFileTypes: true }).filter(c => c.isDirectory() && !nommes.has(`fr-${c.name}`)).map(c => c.name);
const principale = alleger(readFileSync(join(paquet, 'dsfr.main.min.css'), 'utf8'), absents);
const couleurs = readFileSync(join(paquet, 'utility', 'colors', 'colors.main.min.css'), 'utf8');

['dsfr.print.min.css', 'dsfr.module.min.js'].forEach(copier);
ecrire('dsfr.main.min.css', Buffer.from(nommerLesPlages(principale)));
for (const [, ressource] of principale.matchAll(/url\((icons\/[^)]+)\)/g)) copier(ressource);
for (const [, police] of principale.matchAll(/url\((fonts\/[^)]+\.woff2)\)/g))
  for (const [nom, octets] of await partager(police, readFileSync(join(paquet, police)))) ecrire(nom, octets);
for (const [nom] of icones) copier(regles.get(nom).image);
for (const [nom] of dessins) copier(nom);
for (const favicon of fichiersSous(join(paquet, 'favicon'))) copier(favicon.slice(paquet.length + 1));
ecrire('utilitaires.css', Buffer.from([couleurs, ...icones.map(([nom]) => regles.get(nom).texte)].join('\n')));

for (const fichier of fichiersSous(cible)) if (!ecrits.has(fichier)) rmSync(fichier);
