import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { resolvePackages } from '../../../src/story/packages/resolve-packages.js';
import { article } from '../story.js';

const pack = (id: string, ...parts: readonly string[]) =>
  article({ id, type: 'composite', headline: id, related: parts.map((part) => ({ id: part })) });

describe('resolvePackages', () => {
  it('finds parts in their order, and packages in packages', () => {
    const { packages, diagnostics } = resolvePackages([
      pack('top', 'inner', 'b'),
      pack('inner', 'a'),
      article({ id: 'a', headline: 'Chess' }),
      article({ id: 'b', headline: 'Books' }),
    ]);
    expect(diagnostics).toEqual([]);
    expect(packages).toMatchObject([
      {
        id: 'top',
        parts: [
          {
            id: 'inner',
            status: 'found',
            parts: [{ id: 'a', headline: 'Chess', status: 'found' }],
          },
          { id: 'b', headline: 'Books', status: 'found', parts: [] },
        ],
      },
    ]);
  });

  it('tells of parts that are missing', () => {
    const { packages, diagnostics } = resolvePackages([pack('top', 'a')]);
    expect(packages[0]?.parts).toMatchObject([{ id: 'a', status: 'missing' }]);
    expect(diagnostics).toMatchObject([{ code: 'story/package-part-missing' }]);
  });

  it('tells of a package that holds itself, and ends', () => {
    const { packages, diagnostics } = resolvePackages([pack('one', 'other'), pack('other', 'one')]);
    expect(packages[0]?.parts[0]?.parts).toMatchObject([{ id: 'one', status: 'cycle', parts: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['story/package-cycle']);
  });

  it('takes what an article comes from for no part of it', () => {
    const derived = article({
      id: 'a',
      related: [
        { id: 'b', rel: 'derivedFrom' },
        { id: 'c', rel: 'seeAlso' },
      ],
    });
    expect(resolvePackages([derived]).packages).toEqual([]);
  });

  it('ends where many packages hold many of each other', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `p${String(index)}`);
    const all = ids.map((id) => pack(id, ...ids.filter((other) => other !== id)));
    expect(resolvePackages(all).diagnostics.length).toBeGreaterThan(0);
  });

  it('reads associations of ninjs', () => {
    const { articles } = parse(
      JSON.stringify({
        uri: 'urn:x:top',
        type: 'composite',
        versionCreated: '2023-09-26T10:00:00Z',
        headlines: [{ role: 'main', value: 'Chess week' }],
        associations: [
          { name: 'first', type: 'text', uri: 'urn:x:a', headlines: [{ value: 'Day one' }] },
          { name: 'photo', type: 'picture', uri: 'urn:x:p' },
        ],
      }),
    );
    expect(resolvePackages(articles).packages).toMatchObject([
      {
        id: 'urn:x:top',
        parts: [
          { id: 'urn:x:a', headline: 'Day one', status: 'missing' },
          { id: 'urn:x:p', kind: 'media' },
        ],
      },
    ]);
  });

  it('gives the groups of NewsML-G2 as a tree, with roles, modes and headlines', () => {
    const { articles } = parse(
      g2Package(
        'all',
        `<group id="slide" role="ex:slide" mode="pgrmod:alt"><title>Boards</title>
<itemRef residref="urn:x:a"><title>Day one</title></itemRef><itemRef residref="urn:x:p"><itemClass qcode="ninat:picture"/></itemRef></group>
<group id="all" role="ex:show" mode="pgrmod:seq"><groupRef idref="slide"/><itemRef residref="urn:x:b" version="2"/></group>`,
      ),
    );
    const others = [
      article({ id: 'urn:x:b', version: 2, headline: 'Day two' }),
      article({ id: 'urn:x:b', version: 3, headline: 'Day two, later' }),
    ];
    const { packages, diagnostics } = resolvePackages([...articles, ...others]);
    expect(packages).toEqual([
      {
        id: 'urn:x:pack',
        headline: 'Chess week',
        role: 'ex:show',
        mode: 'seq',
        parts: [
          {
            id: 'slide',
            kind: 'group',
            role: 'ex:slide',
            mode: 'alt',
            headline: 'Boards',
            status: 'found',
            parts: [
              { id: 'urn:x:a', kind: 'item', headline: 'Day one', status: 'missing', parts: [] },
              { id: 'urn:x:p', kind: 'media', status: 'missing', parts: [] },
            ],
          },
          {
            id: 'urn:x:b',
            kind: 'item',
            version: '2',
            headline: 'Day two',
            status: 'found',
            parts: [],
          },
        ],
      },
    ]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The part "urn:x:a" is not among the articles.',
    ]);
  });

  it('tells of groups that hold themselves, that are missing, and that nothing refers to', () => {
    const { articles } = parse(
      g2Package(
        'g1',
        `<group id="g1" role="ex:a"><groupRef idref="g2"/><groupRef idref="g9"/></group>
<group id="g2" role="ex:b"><groupRef idref="g1"/></group><group id="g3" role="ex:c"/>`,
      ),
    );
    const related = [{ id: 'urn:x:beside' }];
    const packed = articles.map((one) => ({ ...one, related }));
    const { packages, diagnostics } = resolvePackages(packed);
    expect(packages[0]?.parts).toMatchObject([
      { id: 'g2', status: 'found', parts: [{ id: 'g1', status: 'cycle', parts: [] }] },
      { id: 'g9', kind: 'group', status: 'missing' },
      { id: 'g3', status: 'found', parts: [] },
      { id: 'urn:x:beside', kind: 'item', status: 'missing' },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'story/package-part-missing',
      'story/package-part-missing',
      'story/package-cycle',
    ]);
  });

  it('lets the first item of a package lead it that came with its items', () => {
    const item = (id: string) => `<newsItem guid="${id}"><itemMeta/></newsItem>`;
    const pack = g2Package(
      'all',
      '<group id="all" role="ex:main"><itemRef residref="urn:x:a"/><itemRef residref="urn:x:b"/></group>',
    ).replace(/<headline>.*<\/headline>/, '');
    const { articles } = parse(
      `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${pack}${item('urn:x:a')}${item('urn:x:b')}</itemSet></newsMessage>`,
    );
    const { packages, diagnostics } = resolvePackages(articles);
    expect(packages).toMatchObject([
      {
        id: 'urn:x:a',
        role: 'ex:main',
        parts: [
          { id: 'urn:x:a', status: 'found', parts: [] },
          { id: 'urn:x:b', status: 'found', parts: [] },
        ],
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('follows the components of NewsML 1 to items of another document', () => {
    const newsml = (id: string, component: string) =>
      `<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><ProviderId>news.example</ProviderId><DateId>20230926</DateId><NewsItemId>${id}</NewsItemId><RevisionId>1</RevisionId></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Head of ${id}</HeadLine></NewsLines>${component}</NewsComponent></NewsItem></NewsML>`;
    const ref = (id: string) =>
      `<NewsItemRef NewsItem="urn:newsml:news.example:20230926:${id}:1N"/>`;
    const documents = [
      newsml('week', `${ref('one')}<NewsComponent Duid="more">${ref('two')}</NewsComponent>`),
      newsml('one', ref('week')),
    ];
    const { packages, diagnostics } = resolvePackages(
      documents.flatMap((document) => parse(document).articles),
    );
    expect(packages).toMatchObject([
      {
        headline: 'Head of week',
        parts: [
          { headline: 'Head of one', status: 'found', parts: [{ status: 'cycle' }] },
          { id: 'more', kind: 'group', parts: [{ status: 'missing' }] },
        ],
      },
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'story/package-part-missing',
      'story/package-cycle',
    ]);
  });

  it('says what it leaves out of packages that are too deep', () => {
    const deep = Array.from({ length: 40 }, (_, at) =>
      pack(`p${String(at)}`, `p${String(at + 1)}`),
    );
    const { diagnostics } = resolvePackages(deep);
    expect(diagnostics.map(({ code }) => code)).toEqual(['story/package-cut']);
  });
});

function g2Package(root: string, groups: string): string {
  return `<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:pack" version="1"><itemMeta><itemClass qcode="ninat:composite"/></itemMeta><contentMeta><headline>Chess week</headline></contentMeta><groupSet root="${root}">${groups}</groupSet></packageItem>`;
}
