// Writes README's table of formats from the library's own. Run by `npm run docs`, on the built library.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';

/** The README with its table, between two comments, as the formats now are. */
export async function withFormats(readme, formats) {
  const rows = formats.map(
    ({ id, title, reads, writes }) => `| \`${id}\` | ${title} | ${mark(reads)} | ${mark(writes)} |`,
  );
  const table = ['| id | what it is | reads | writes |', '|---|---|---|---|', ...rows].join('\n');
  const marked = readme.replace(
    /(<!-- formats -->\n).*(\n<!-- \/formats -->)/s,
    (_whole, start, end) => `${start}\n${table}\n${end}`,
  );
  const style = await prettier.resolveConfig('README.md');
  return prettier.format(marked, { ...style, parser: 'markdown' });
}

function mark(does) {
  return does ? 'yes' : '-';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { supportedFormats } = await import('../dist/index.js');
  const file = new URL('../README.md', import.meta.url);
  await writeFile(file, await withFormats(await readFile(file, 'utf8'), supportedFormats));
}
