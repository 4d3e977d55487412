import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const folder = 'src/vocabulary/languages';
const tags = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Bytes of the tables of months, places and telling words, minified and zipped together. */
function weight(languages: readonly string[]): number {
  const modules = languages.flatMap((tag) =>
    ['calendar', 'geography', 'common-words'].map((name) => `./${folder}/${tag}/${name}.ts`),
  );
  const contents = modules.map((path, i) => `export * as table${i} from '${path}';`).join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

describe('the tables of the languages', () => {
  it.each(tags)('weigh eight kilobytes at most (%s)', (tag) => {
    expect(weight([tag])).toBeLessThan(8 * 1024);
  });

  it('weigh 48 kilobytes together', () => {
    expect(weight(tags)).toBeLessThan(48 * 1024);
  });
});
