import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const { exports: exported } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Readonly<Record<string, unknown>>;
};
const doors = Object.keys(exported)
  .filter((door) => !door.endsWith('.json'))
  .map((door) => `wirecopy${door.slice(1)}`);

/** What an app ships that holds `code`, and the files that it comes from. */
async function bundle(
  code: string,
): Promise<{ readonly text: string; readonly files: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    text: outputFiles.map(({ text }) => text).join(''),
    files: used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
  };
}

/** Words that stand in the library's own parts, and so tell which of them a bundle holds. */
const marks = {
  schemas: 'Expected an instant with seconds and an offset',
  'table of agencies': 'Azerbaijan State News Agency',
  'reader of inputs': 'input/binary',
} as const;

describe('an app that imports only wirecopy/json-ld', () => {
  const app =
    "import { toJsonLd, jsonLdScript } from 'wirecopy/json-ld'; console.log(jsonLdScript(toJsonLd(globalThis.article)));";

  it('ships no package but this one', async () => {
    expect((await bundle(app)).files.filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  it.each(Object.entries(marks))('ships no %s', async (_part, mark) => {
    expect((await bundle(app)).text.includes(mark)).toBe(false);
  });
});

describe('an app that imports all of wirecopy', () => {
  it('ships what the tests above look for', async () => {
    const { text } = await bundle("import * as wirecopy from 'wirecopy'; console.log(wirecopy);");
    for (const mark of Object.values(marks)) expect(text.includes(mark)).toBe(true);
  });
});

describe('an app that reads wire copy', () => {
  it('ships no schemas', async () => {
    const { files } = await bundle(
      "import { parse } from 'wirecopy/wire-text'; console.log(parse(globalThis.text));",
    );
    expect(files.filter((file) => /node_modules\/(?!date-fns)/.test(file))).toEqual([]);
  });
});

describe('an app that follows stories', () => {
  const app =
    "import { foldStory, storyHistory, mergeTakes, resolvePackages, diffArticles } from 'wirecopy/story'; console.log(resolvePackages([storyHistory(foldStory(undefined, globalThis.article)).current]), mergeTakes, diffArticles);";

  it('ships no package but this one', async () => {
    expect((await bundle(app)).files.filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  it.each(Object.entries(marks))('ships no %s', async (_part, mark) => {
    expect((await bundle(app)).text.includes(mark)).toBe(false);
  });

  it('ships no reader of XML and no reader of JSON', async () => {
    const { text } = await bundle(app);
    for (const mark of ['newsml-g2/not-an-item', 'json/syntax']) expect(text).not.toContain(mark);
  });
});

describe('any import', () => {
  it.each(doors)('ships no package of the command: %s', async (door) => {
    const { files } = await bundle(`import * as door from '${door}'; console.log(door);`);
    expect(
      files.filter((file) =>
        /node_modules\/(?!zod|saxes|xmlchars|htmlparser2|dom|entities|boolbase)/.test(file),
      ),
    ).toEqual([]);
  });
});

describe('an app that imports a part it does not use', () => {
  it.each([
    'wirecopy',
    'wirecopy/model',
    'wirecopy/body',
    'wirecopy/json-ld',
    'wirecopy/wire-text',
    'wirecopy/places',
    'wirecopy/story',
  ])('ships nothing of %s', async (door) => {
    expect((await bundle(`import * as door from '${door}';`)).text.length).toBeLessThan(200);
  });
});
