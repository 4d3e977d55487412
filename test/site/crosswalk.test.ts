import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldRows as newsmlG2 } from '../../src/formats/newsml-g2/mapping.js';
import { fieldRows as ninjs } from '../../src/formats/ninjs/mapping.js';
import { fieldRows as nitf } from '../../src/formats/nitf/mapping.js';

interface ModelPage {
  readonly standards: readonly string[];
  readonly crosswalk: (description: string) => {
    readonly meaning: string;
    readonly called: Readonly<Record<string, string>>;
  };
}

const module = '../../docs/build/model-page.mjs';
const { crosswalk, standards } = (await import(module)) as ModelPage;

describe('crosswalk', () => {
  it('parts what a field means from what the standards call it', () => {
    expect(
      crosswalk('The kind. NewsML-G2, ninjs: `genre`. schema.org: `genre`, and the subtype.'),
    ).toEqual({
      meaning: 'The kind.',
      called: {
        'NewsML-G2': '`genre`',
        ninjs: '`genre`',
        'schema.org': '`genre`, and the subtype',
      },
    });
  });

  it('leaves alone what only speaks of a standard', () => {
    expect(crosswalk('As schema.org has it: a URL.').called).toEqual({});
  });
});

describe('the page of the model', () => {
  const page = readFileSync('docs/site/model.html', 'utf8');

  it.each(['Article.headline', 'Dateline.places', 'Person.honorificPrefix', 'Rights.holder'])(
    'has %s',
    (field) => {
      expect(page).toContain(`id="${field}"`);
    },
  );

  const tables = [
    ...newsmlG2.map(({ field, element }) => ['NewsML-G2', field, element] as const),
    ...ninjs.flatMap(({ field, property }) =>
      property === undefined ? [] : [['ninjs', field, property] as const],
    ),
    ...nitf.map(({ field, attribute }) => ['NITF', field, attribute] as const),
  ];

  it.each(tables)('calls in %s the field %s %s, as the reader does', (standard, field, name) => {
    expect(cellOf(field, standard)).toContain(name);
  });

  it.each(standards)('has a column for %s, which is not empty', (standard) => {
    const fields = [...page.matchAll(/<tr id="Article\.(\w+)"/g)].map(([, field = '']) => field);
    const named = fields.filter((field) => cellOf(field, standard).includes('<code>'));
    expect(named.length).toBeGreaterThan(20);
  });

  function cellOf(field: string, standard: string): string {
    const row = new RegExp(`<tr id="Article\\.${field}".*?</tr>`, 's').exec(page)?.[0] ?? '';
    const cells = [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => cell);
    return cells[3 + standards.indexOf(standard)] ?? '';
  }
});
