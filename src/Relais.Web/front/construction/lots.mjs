// Bundles each front/*.js entry point, with what it imports, into wwwroot/dist.
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { dessinerLesIcones } from './icones.mjs';

const entrees = readdirSync('front').filter(nom => nom.endsWith('.js')).map(nom => ({ in: `front/${nom}`, out: nom.slice(0, -3) }));

// MapLibre prepares its tiles in a thread of its own: a file of our origin, as the security policy asks.
entrees.push({ in: 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', out: 'ouvrier-de-carte' });

rmSync('wwwroot/dist', { recursive: true, force: true });
await build({
  entryPoints: entrees,
  outdir: 'wwwroot/dist',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'linked',
  logLevel: 'warning',
  external: ['/dsfr/*'],
  loader: { '.svg': 'file', '.woff2': 'file' },
});
dessinerLesIcones('wwwroot/dist/icones');
