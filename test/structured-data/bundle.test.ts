import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const entry = fileURLToPath(new URL('../../src/structured-data/index.ts', import.meta.url));

/** An app that imports these names alone, as a bundler ships it. */
async function bundle(
  ...names: readonly string[]
): Promise<{ code: string; files: readonly string[] }> {
  const result = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from ${JSON.stringify(entry)}`,
      resolveDir: '.',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  return { code: result.outputFiles[0]?.text ?? '', files: files.map(([file]) => file) };
}

describe('an app that only writes JSON-LD', () => {
  it('ships at most 10 KB, with no schema, no parser, no linter and no dependency', async () => {
    const { code, files } = await bundle('toJsonLd', 'jsonLdScript');
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(10_000);
    expect(
      files.filter((file) => /node_modules|lint|schema-org|src\/(?:vocabulary|source)/.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => file.includes('src/model/'))).toEqual(['src/model/href.ts']);
  });

  it('ships the vocabulary of schema.org only with the linter', async () => {
    const { files } = await bundle('checkJsonLd');
    expect(files).toContain('src/vocabulary/schema-org.generated.ts');
    expect(files.filter((file) => /node_modules|zod/.test(file))).toEqual([]);
  });
});
