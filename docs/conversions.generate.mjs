// Writes docs/conversions.md from what the writers say that they lose. Run by `npm run docs`, on the built library.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { base, fields, nodes } from './conversions.article.mjs';

/** The page: for each group of fields a table, with what comes back of each field from each format. */
export async function conversionsPage(library) {
  const columns = columnsOf(library).map((column) => measured(column, library));
  const tables = groups.map(([title, paths]) => table(title, paths, columns, outcome));
  const bodies = table('What a body is made of', Object.keys(nodes), columns, nodeOutcome);
  const style = await prettier.resolveConfig('README.md');
  const page = [head(columns), ...tables, bodies].join('\n');
  return prettier.format(page, { ...style, parser: 'markdown' });
}

/** After the embargo, and before the expiry, of the article. */
const now = '2026-09-14T10:00:00Z';

function columnsOf({ supportedFormats }) {
  return supportedFormats
    .filter(({ writes }) => writes)
    .flatMap(({ id, title }) =>
      id === 'ninjs'
        ? ['1.6', '2.2', '3.1'].map((version) => ({
            id,
            version,
            title: `IPTC ninjs ${version}`,
            label: `ninjs ${version}`,
          }))
        : [{ id, title, label: id }],
    );
}

/** A format with all that the page asks of it: what is lost of articles, and where their text stands. */
function measured(column, library) {
  const { id, version } = column;
  const write = (payload) =>
    library.write(library.Article.parse(payload), id, {
      now,
      ...(version !== undefined && { version }),
    });
  const whole = lossesIn(write({ ...base, ...fields }));
  const alone = Object.fromEntries(
    ['', ...Object.keys(fields)].map((field) => {
      const written = write({ ...base, ...(field !== '' && given(field)) });
      return [field, { losses: lossesIn(written), text: textIn(written.output, id, library) }];
    }),
  );
  const bodies = Object.fromEntries(
    Object.entries(nodes).map(([name, [node]]) => [
      name,
      write({ ...base, body: [base.body[0], node, base.body[1]] }),
    ]),
  );
  return { ...column, whole, alone, bodies };
}

/** A field with what it needs beside it: groups arrange what is related, and a package has no text. */
function given(field) {
  const { related, [field]: value } = fields;
  return field === 'groups' ? { related, groups: value, body: [] } : { [field]: value };
}

function lossesIn({ losses }) {
  return losses.map(({ path = '', code }) => ({ code, lost: path.replace(/\[\d+\]/g, '[]') }));
}

/** The stretch of the output that the body is read from. */
function textIn(output, id, { parse }) {
  const { start, end } = parse(output, { format: id, origins: true }).origins?.[0]?.body ?? {};
  return start && output.slice(start.offset, end.offset);
}

/**
 * How a field comes back: from an article that has no other field but what every format asks for, or from one that has all, whichever
 * gives more.
 */
function outcome(path, { id, whole, alone }) {
  const [field] = path.split(/[.[]/);
  const own = alone[field in fields ? field : ''];
  const both = [own.losses, whole].map((losses) => ranks.indexOf(outcomeIn(losses, path)));
  const best = ranks[Math.min(...both)];
  const isInWords = toldInWords.includes(field) && !wordsOnly.includes(id);
  return best === 'yes' && isInWords && own.text !== alone[''].text ? 'text' : best;
}

const ranks = ['yes', 'part', '–'];

function outcomeIn(losses, path) {
  const around = losses.filter(({ lost }) => isWithin(path, lost));
  if (around.some(({ code }) => code !== 'loss/simplified')) return '–';
  return around.length > 0 || losses.some(({ lost }) => isWithin(lost, path)) ? 'part' : 'yes';
}

function isWithin(path, whole) {
  return path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}

/** Fields that the conventions of the wires put among the words of the story. */
const toldInWords = ['dateline', 'bylines', 'credits'];

/** In these all is words. */
const wordsOnly = ['wire-text', 'iptc7901', 'anpa1312'];

/** How a part of a body comes back: some of it, where its word is still there. */
function nodeOutcome(name, { bodies }) {
  const [, word] = nodes[name];
  const { output, losses } = bodies[name];
  if (!losses.some(({ path }) => path?.startsWith('body'))) return 'yes';
  const text = typeof output === 'string' ? output : new TextDecoder().decode(output);
  return word !== undefined && text.includes(word) ? 'part' : '–';
}

function table(title, rows, columns, cellOf) {
  const lines = rows.map(
    (row) => `| \`${row}\` | ${columns.map((column) => cellOf(row, column)).join(' | ')} |`,
  );
  return [
    `## ${title}`,
    '',
    `| | ${columns.map(({ label }) => label).join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...lines,
    '',
  ].join('\n');
}

function head(columns) {
  return `# Conversions

What comes back of an article's fields once they were written in a format and read again. The page is made by \`npm run docs\` from what the
writers themselves report as \`losses\`, on an invented article in which every field is set.

- **yes**: the field comes back as it was.
- **text**: it comes back as it was, from the story's own words, by the conventions of the wires: a dateline in the first paragraph, a sign-off
  under the last one.
- **part**: some of it comes back, or in another form.
- **–**: the format has no place for it.

Whatever is not **yes** or **text** is named in \`losses\`, by its path, each time it happens:

\`\`\`ts
import { Article, write } from 'wirecopy';

const article = Article.parse({ headline: 'Library opens', urgency: 4 });
const { losses } = write(article, 'atom');
losses.some(({ path }) => path === 'urgency'); // true
\`\`\`

Formats: ${columns.map(({ label, title }) => `\`${label}\` (${title})`).join(', ')}. \`html\` is read and not written; \`news-sitemap\` is written and not
read, so its column says what a sitemap tells.
`;
}

const groups = [
  [
    'Headlines and text',
    ['headline', 'subheadline', 'alternativeHeadlines', 'kicker', 'slugline', 'abstract', 'body'],
  ],
  [
    'Dateline',
    [
      'dateline.text',
      'dateline.places[].name',
      'dateline.places[].country',
      'dateline.places[].timeZone',
      'dateline.places[].position',
      'dateline.date',
      'dateline.agencies',
    ],
  ],
  [
    'Who wrote it',
    [
      'bylines[].text',
      'bylines[].people[].name',
      'bylines[].people[].honorificPrefix',
      'bylines[].people[].jobTitle',
      'bylines[].people[].affiliation',
      'bylines[].people[].place',
      'bylines[].people[].email',
      'bylines[].people[].uri',
      'bylines[].role',
      'credits[].text',
      'credits[].people',
      'credits[].role',
    ],
  ],
  [
    'Which version, when, and how urgent',
    [
      'id',
      'version',
      'type',
      'url',
      'language',
      'createdAt',
      'publishedAt',
      'modifiedAt',
      'embargoedUntil',
      'expiresAt',
      'status',
      'signals',
      'urgency',
      'editorialNote',
    ],
  ],
  [
    'What it is about',
    ['genres', 'section', 'subjects', 'keywords', 'people', 'organizations', 'places', 'events'],
  ],
  [
    'Pictures and other media',
    [
      'media[].id',
      'media[].type',
      'media[].headline',
      'media[].caption',
      'media[].alternativeText',
      'media[].credit',
      'media[].creators',
      'media[].rights',
      'media[].renditions',
      'media[].digitalSourceType',
    ],
  ],
  [
    'Where it comes from',
    [
      'provider',
      'publisher',
      'sources',
      'rights.holder',
      'rights.notice',
      'rights.usageTerms',
      'rights.year',
    ],
  ],
  [
    'And more',
    ['corrections', 'related', 'groups', 'identifiers', 'access', 'liveUpdates', 'extra'],
  ],
];

/** The fields of the article that some row of the page is about. */
export const fieldsTold = groups.flatMap(([, paths]) => paths.map((path) => path.split(/[.[]/)[0]));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const library = await import('../dist/index.js');
  await writeFile(new URL('conversions.md', import.meta.url), await conversionsPage(library));
}
