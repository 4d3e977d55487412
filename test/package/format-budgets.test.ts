import { gzipSync } from 'node:zlib';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { expect, it } from 'vitest';

/** Bytes, minified and compressed, of the code that is a format's own. What lies in other layers, or formats share, is not counted. */
const most = 15_000;

/** NewsML-G2 has packages to arrange besides. */
const budgets: Readonly<Record<string, number>> = {
  ninjs: most,
  'newsml-g2': 16_000,
  nitf: most,
  'newsml-1': most,
  iptc7901: most,
  anpa1312: most,
};

/** Leaves out whatever does not lie in `folder`. */
function ownAlone(folder: string): Plugin {
  return {
    name: 'own-alone',
    setup(context) {
      context.onResolve({ filter: /./ }, ({ path, resolveDir, kind }) => {
        const isOwn = kind === 'entry-point' || resolve(resolveDir, path).startsWith(`${folder}/`);
        return isOwn ? undefined : { path, external: true };
      });
    },
  };
}

async function ownSize(id: string): Promise<number> {
  const folder = resolve('src/formats', id);
  const { outputFiles } = await build({
    entryPoints: [`${folder}/index.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    plugins: [ownAlone(folder)],
  });
  const text = outputFiles.map((file) => file.text).join('');
  // What names other layers' code is no code of its own: a bundler takes it out.
  return gzipSync(text.replace(/import\{[^}]*\}from"[^"]*";?/g, '')).length;
}

it.each(Object.entries(budgets))('the own code of %s stays within %i bytes', async (id, budget) => {
  const size = await ownSize(id);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(budget);
});
