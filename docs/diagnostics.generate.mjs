// Writes docs/diagnostics.md from the tables of codes. Run by `npm run docs`, on the built library.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { cures } from './build/cures.mjs';

/** The page: for each area a table of its codes, in the order of the source, each with its cause and its cure. */
export function diagnosticsPage(codes, rules) {
  const cureOf = new Map([
    ...Object.entries(cures),
    ...rules.filter(({ fix }) => fix !== undefined).map(({ code, fix }) => [code, fix]),
  ]);
  const all = Object.keys(codes);
  const areas = [...new Set(all.map(areaOf))];
  const tables = areas.map((area) =>
    table(
      area,
      all.filter((code) => areaOf(code) === area),
      codes,
      cureOf,
    ),
  );
  return `${head}\n${tables.join('\n')}`;
}

const head = `# Diagnostics

Nothing is dropped or made up in silence: what a reader, a writer or the linter has to say stands in a diagnostic, a plain object.

\`\`\`ts
import { parse } from 'wirecopy';

const { diagnostics } = parse('');
diagnostics[0]?.code; // 'input/empty'
diagnostics[0]?.severity; // 'error'
diagnostics[0]?.fix; // 'Pass the text of a story.'
\`\`\`

\`message\` says in a sentence what was wrong and what was expected, \`path\` where in the article (\`bylines[0].people[1].name\`), \`range\`
where in the input (offset, line, column), \`fix\` what to do, \`help\` where the rule stands. \`formatDiagnostics\` sets them for people. A code is
never renamed and never given another meaning.

- **error**: something was lost or refused.
- **warning**: something may be wrong or lost.
- **info**: something was inferred, and from what.

This page is made by \`npm run docs\` from \`src/diagnostics/codes/\`.
`;

function table(area, keys, codes, cureOf) {
  const rows = keys.map(
    (code) =>
      `| \`${code}\` | ${codes[code].severity} | ${cell(codes[code].summary)} | ${cell(cureOf.get(code) ?? '')} |`,
  );
  return [
    `## ${area}`,
    '',
    '| code | severity | what it means | what to do |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function areaOf(code) {
  return code.slice(0, code.indexOf('/'));
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { diagnosticCodes, lintRules } = await import('../dist/index.js');
  const page = diagnosticsPage(diagnosticCodes, lintRules);
  await writeFile(new URL('diagnostics.md', import.meta.url), page);
}
