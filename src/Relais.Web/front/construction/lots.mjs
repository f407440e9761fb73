// Bundles each front/*.js entry point, with what it imports, into wwwroot/dist.
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const entrees = readdirSync('front').filter(nom => nom.endsWith('.js'));

rmSync('wwwroot/dist', { recursive: true, force: true });
if (entrees.length > 0)
  await build({
    entryPoints: entrees.map(nom => `front/${nom}`),
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
