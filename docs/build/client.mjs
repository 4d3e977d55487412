// The scripts and styles of the site: modules of docs/client, bundled into plain scripts, since a page opened from a folder can't
// load modules.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const client = (name) => fileURLToPath(new URL(`../client/${name}`, import.meta.url));

/** Writes them into the folder. */
export async function bundleClient(outdir) {
  await build({
    entryPoints: {
      theme: client('theme.ts'),
      site: client('site.ts'),
      playground: client('playground/playground.ts'),
      engine: client('playground/engine/engine.ts'),
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // What the library imports for nothing is left out, as its package.json allows.
    logOverride: { 'ignored-bare-import': 'silent' },
    // The samples of the playground are files of their own formats.
    loader: { '.sample': 'text' },
    // The library as its users have it, from dist, not by the tsconfig's paths, which are for types.
    tsconfigRaw: '{}',
    outdir: fileURLToPath(outdir),
  });
  await build({
    entryPoints: [client('site.css')],
    bundle: true,
    target: 'es2022',
    minify: true,
    outdir: fileURLToPath(outdir),
  });
}
