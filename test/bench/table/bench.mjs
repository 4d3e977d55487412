// One table of all that is read and written: npm run bench. With --write it goes into docs/benchmarks.md as well.
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import * as prettier from 'prettier';
import { measured } from './ratio.mjs';
import { growthRows, pageRows, readRows, writeRows } from './rows.mjs';

const isPeer = (row) => (name) => name !== row.floor;

async function lineOf(row) {
  const { microseconds, ratios } = await measured(row.run, row.others);
  const peers = Object.keys(row.others)
    .filter(isPeer(row))
    .map((name) => `${ratios[name].toFixed(2)} × ${name}`);
  const cells = [
    row.name,
    microseconds.toFixed(0),
    `${ratios[row.floor].toFixed(2)} × ${row.floor}`,
    peers.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

async function growthOf(row) {
  const { ratios } = await measured(row.run, row.others);
  return `| ${row.name} | ${ratios[row.floor].toFixed(2)} |`;
}

async function linesOf(rows, line) {
  const lines = [];
  for (const row of rows) lines.push(await line(row));
  return lines.join('\n');
}

const page = `# Benchmarks

Written by \`npm run bench -- --write\`, with ${String(availableParallelism())} processors and Node ${process.versions.node}. A time says little about another machine; a ratio says more. Each is the median of rounds in
which both were run one after the other, after a quarter of a second to warm up.

The floor is what no design can avoid: to tokenize the input with no handler, or to write as JSON what is to be written. Below 1 the library is
faster than what stands beside it. An article has 12 paragraphs, a feed 60 items.

| what | µs | against the floor | against others |
| --- | ---: | --- | --- |
${await linesOf([...readRows, ...writeRows, ...pageRows], lineOf)}

Others do less, or other things: next-seo writes the few properties that it is given and renders them with React, react-schemaorg makes props of an
object, unhead sorts and joins tags; feedsmith and rss-parser read a feed into what stands there, with no dates, names and texts read for what they
mean; feedsmith writes four fields an item; metascraper reads six fields of a page and no text. Its version is the last one for Node 20.

## Growth

How long it takes to read an input against one of half its length. Near 2 time grows with the input; near 4 it would grow with its square.

| what | twice the input |
| --- | ---: |
${await linesOf(growthRows, growthOf)}
`;

const style = await prettier.resolveConfig('README.md');
const text = await prettier.format(page, { ...style, parser: 'markdown' });
console.log(text.slice(text.indexOf('| what')));
if (process.argv.includes('--write')) await writeFile('docs/benchmarks.md', text);
