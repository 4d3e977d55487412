import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleInput } from '../../../src/model/index.js';
import { parse, toJsonLd } from '../../../src/index.js';
import { foldStories } from '../../../src/story/fold-stories.js';
import { foldStory } from '../../../src/story/fold-story.js';
import { joinStories } from '../../../src/story/join-stories.js';
import { type StoryHistory, storyHistory } from '../../../src/story/history/story-history.js';
import { storyKeys } from '../../../src/story/links/story-keys.js';
import type { StoryState } from '../../../src/story/story-state.js';
import { article } from '../story.js';

const opening = 'A library opened in Bergen on Tuesday.';
const players = 'Three hundred players came.';
const clock = (minute: number): string =>
  `2023-09-26T${String(10 + Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}:00Z`;

/** A version of one item, as NewsML-G2 and ninjs count them. */
const version = (number: number, parts: Partial<ArticleInput> = {}, ...text: readonly string[]) =>
  article(
    { id: 'urn:x:library', version: number, modifiedAt: clock(number), ...parts },
    ...(text.length > 0 ? text : [opening, players]),
  );

const stateOf = (articles: readonly Article[]): StoryState =>
  articles
    .slice(1)
    .reduce((state, one) => foldStory(state, one), foldStory(undefined, articles[0] ?? article()));

describe('storyHistory', () => {
  it('of one plain article has that article, and nothing to add', () => {
    const one = version(1, { publishedAt: clock(0) });
    expect(storyHistory([one]).current).toEqual(one);
  });

  it('knows the current version, and what each one changed', () => {
    const history = storyHistory([
      version(
        2,
        { headline: 'Library opens late' },
        opening,
        'Three hundred and twelve players came.',
      ),
      version(1),
    ]);
    expect(history.current.headline).toBe('Library opens late');
    expect(history.versions.map(({ kind, isCurrent }) => [kind, isCurrent])).toEqual([
      ['first', false],
      ['update', true],
    ]);
    expect(history.versions[1]?.changes).toMatchObject({
      fields: [{ path: 'headline', kind: 'changed' }],
      body: [{ kind: 'changed', after: { type: 'paragraph', number: 2 } }],
    });
    expect(history).toMatchObject({ firstPublishedAt: clock(1), lastModifiedAt: clock(2) });
  });

  it('goes by the number of a version before its clock, within an item', () => {
    const history = storyHistory([
      version(3, { modifiedAt: clock(1), headline: 'Three' }),
      version(2),
    ]);
    expect(history.current.headline).toBe('Three');
  });

  it('does not let a repeat move the last change', () => {
    const repeat = version(2, { signals: ['repeat'] });
    const history = storyHistory([version(1), repeat]);
    expect(history.lastModifiedAt).toBe(clock(1));
    expect(history.versions[1]?.kind).toBe('repeat');
  });

  it('counts the first publication from the end of an embargo on', () => {
    const history = storyHistory([version(1, { embargoedUntil: clock(30) }), version(2)]);
    expect(history.firstPublishedAt).toBe(clock(2));
    expect(storyHistory([version(1, { embargoedUntil: clock(30) })]).firstPublishedAt).toBe(
      clock(30),
    );
  });

  it('goes on with what evolved from an item, though that is corrected later', () => {
    const evolved = article({
      id: 'urn:x:night',
      headline: 'Chess all night',
      modifiedAt: clock(5),
      related: [{ id: 'urn:x:library', rel: 'evolvedFrom' }],
    });
    const history = storyHistory([version(3, { modifiedAt: clock(9) }), evolved, version(1)]);
    expect(history.current.headline).toBe('Chess all night');
    expect(history.versions.map(({ link }) => link?.by)).toEqual(['id', 'evolvedFrom', 'id']);
  });

  it('merges takes into the current text', () => {
    const add = article({ signals: ['add'], version: '1', publishedAt: clock(3) }, 'It was full.');
    const history = storyHistory([add, article({ publishedAt: clock(1) }, opening)]);
    expect(history.current.body).toHaveLength(2);
    expect(history.versions.map(({ kind, isCurrent }) => [kind, isCurrent])).toEqual([
      ['first', true],
      ['add', true],
    ]);
  });

  it('throws for no articles', () => {
    expect(() => storyHistory([])).toThrow(TypeError);
  });
});

describe('what takes a story back', () => {
  const kill: Partial<ArticleInput> = {
    status: 'canceled',
    signals: ['kill'],
    editorialNote: 'Names the wrong city.',
  };

  it('is the current version, and says why', () => {
    const history = storyHistory([version(2, kill), version(1)]);
    expect(history.current.status).toBe('canceled');
    expect(history.publication).toMatchObject({ publishable: false });
    expect(history.stops).toEqual([
      { kind: 'kill', at: clock(2), reason: 'Names the wrong city.' },
    ]);
  });

  it('holds for all versions of an item, whatever comes after a kill', () => {
    const history = storyHistory([version(1), version(2, kill), version(3)]);
    expect(history.current.status).toBe('canceled');
    expect(history.diagnostics.map(({ code }) => code)).toEqual(['story/after-kill']);
  });

  it('may be followed by new copy on a wire that has no identifiers', () => {
    const wire = (minute: number, parts: Partial<ArticleInput> = {}) =>
      article({ publishedAt: clock(minute), ...parts }, opening);
    expect(storyHistory([wire(1), wire(2, kill), wire(3)]).current.status).toBe('usable');
    expect(storyHistory([wire(1), wire(3), wire(3, kill)]).current.status).toBe('canceled');
    const untimed = article({ ...kill }, opening);
    expect(storyHistory([wire(1), wire(3), untimed]).current.status).toBe('canceled');
  });

  it('withholds what had evolved from a killed item before', () => {
    const evolved = (minute: number) =>
      article({
        id: 'b',
        modifiedAt: clock(minute),
        related: [{ id: 'urn:x:library', rel: 'evolvedFrom' }],
      });
    const before = storyHistory([version(1), evolved(2), version(3, kill)]);
    expect(before.current.status).toBe('withheld');
    expect(before.diagnostics).toMatchObject([{ code: 'story/ancestor-killed' }]);
    expect(storyHistory([version(1), evolved(5), version(3, kill)]).current.status).toBe('usable');
  });

  it('may be a hold, which a later version lifts', () => {
    expect(
      storyHistory([version(1), version(2, { status: 'withheld' })]).publication.publishable,
    ).toBe(false);
    expect(
      storyHistory([version(1), version(2, { status: 'withheld' }), version(3)]).publication
        .publishable,
    ).toBe(true);
  });

  it('is withheld where nothing tells whether a hold came before it or after', () => {
    const hold = article({ status: 'withheld' }, opening);
    const copy = article({}, opening, players);
    const history = storyHistory([copy, hold]);
    expect(history.publication.publishable).toBe(false);
    const later = article({ publishedAt: clock(5) }, opening, players);
    const dated = storyHistory([
      later,
      article({ status: 'withheld', publishedAt: clock(1) }, opening),
    ]);
    expect(dated.publication.publishable).toBe(true);
  });

  it('may be an embargo, which on a wire holds until it lifts', () => {
    const first = article({ publishedAt: clock(1), embargoedUntil: clock(50) }, opening);
    const lead = article({ publishedAt: clock(5), signals: ['update'] }, opening, players);
    const history = storyHistory([first, lead], { now: clock(10) });
    expect(history.publication).toMatchObject({ publishable: false, from: clock(50) });
    expect(history.diagnostics.map(({ code }) => code)).toContain('story/embargo-kept');
    expect(storyHistory([first, lead], { now: clock(50) }).publication.publishable).toBe(true);
    const item = storyHistory([version(1, { embargoedUntil: clock(50) }), version(2)], {
      now: clock(10),
    });
    expect(item.publication.publishable).toBe(true);
  });
});

describe('corrections', () => {
  it('are told to readers as CorrectionComment, and nothing else of a note is', () => {
    const corrected = version(2, {
      signals: ['correction'],
      editorialNote: 'Eds: Call the desk before use. Corrects day in paragraph 1.',
    });
    const { current, corrections } = storyHistory([corrected, version(1)]);
    expect(corrections).toEqual([{ text: 'Corrects day in paragraph 1.', publishedAt: clock(2) }]);
    const jsonLd = JSON.stringify(toJsonLd(current));
    expect(jsonLd).toContain('Corrects day in paragraph 1.');
    expect(jsonLd).not.toContain('desk');
  });

  it('stay when later versions do not repeat them', () => {
    const explicit = version(2, { corrections: [{ text: 'It was a Tuesday.' }] });
    expect(storyHistory([version(3), explicit, version(1)]).current.corrections).toEqual([
      { text: 'It was a Tuesday.', publishedAt: clock(2) },
    ]);
  });

  it.each([
    ['Berichtigung: Die Bücherei öffnet am Montag.', 'Die Bücherei öffnet am Montag.'],
    ['Corrige el día en el primer párrafo', 'Corrige el día en el primer párrafo'],
    [
      'An earlier version named the wrong day. It was Monday.',
      'An earlier version named the wrong day. It was Monday.',
    ],
    ['Adds quote; CORRECTS spelling of name', 'CORRECTS spelling of name'],
  ])('are read from the note %j', (editorialNote, text) => {
    expect(storyHistory([version(1, { editorialNote })]).corrections).toMatchObject([{ text }]);
  });

  it('that no note tells are reported', () => {
    const { diagnostics } = storyHistory([
      version(1),
      version(2, { signals: ['correction'] }, opening),
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['story/correction-untold']);
  });
});

describe('what a history reports', () => {
  it('is a version that came twice with another text', () => {
    const { diagnostics } = storyHistory([version(1), version(1, {}, opening)]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['story/version-reused']);
  });

  it('is an article that nothing links to the story', () => {
    const { diagnostics } = storyHistory([version(1), version(2), article({ id: 'other' })]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['story/unlinked']);
  });
});

describe('markers of the wires', () => {
  const series: readonly (readonly [string, readonly string[], string, boolean])[] = [
    ['UPDATE 1-', ['BERGEN, Norway, Sept 26 (Reuters) - A library opened.'], 'update', true],
    [
      'CORRECTED-',
      ['(Corrects day in paragraph 1)', 'BERGEN, Norway, Sept 26 (Reuters) - A library opened.'],
      'correction',
      true,
    ],
    ['REFILE-', ['BERGEN, Norway, Sept 26 (Reuters) - A library opened.'], 'refile', true],
    ['RPT-', ['BERGEN, Norway, Sept 26 (Reuters) - A library opened.'], 'repeat', true],
    ['URGENT: ', ['Bergen (dpa) - Eine Bücherei hat geöffnet.'], 'first', true],
    ['STORY WITHDRAWN-', ['BERGEN, Norway, Sept 26 (Reuters) - A library opened.'], 'kill', false],
  ];
  it.each(series)('%s in front of a headline', (marker, lines, kind, isPublishable) => {
    const [read] = parse(`${marker}Library opens with chess\n\n${lines.join('\n\n')}`).articles;
    const history = storyHistory([read ?? article()]);
    expect(history.versions[0]?.kind).toBe(kind);
    expect(history.publication.publishable).toBe(isPublishable);
  });

  const lines: readonly (readonly [
    string,
    string,
    string,
    StoryHistory['versions'][number]['kind'],
  ])[] = [
    ['en', 'KILL KILL KILL', 'Library opens', 'kill'],
    ['en', 'HOLD HOLD HOLD', 'Library opens', 'hold'],
    ['en', '1ST LEAD', 'Library opens', 'update'],
    ['en', '1ST ADD', 'Library opens', 'add'],
    ['de', '(Berichtigung: Am Montag)', 'Bücherei öffnet', 'correction'],
    ['de', '(Wiederholung)', 'Bücherei öffnet', 'repeat'],
    ['de', '(Aktualisierung)', 'Bücherei öffnet', 'update'],
    ['de', '(Eil)', 'Bücherei öffnet', 'first'],
    ['de', 'Meldung zurückgezogen', 'Bücherei öffnet', 'kill'],
    ['de', '2. Fortsetzung', 'Bücherei öffnet', 'add'],
    ['es', 'VERSIÓN CORREGIDA', 'La biblioteca abre', 'correction'],
    ['es', 'RPT RPT', 'La biblioteca abre', 'repeat'],
    ['es', 'ACTUALIZACIÓN', 'La biblioteca abre', 'update'],
    ['es', 'URGENTE', 'La biblioteca abre', 'first'],
    ['es', '*** ELIMINAR - ELIMINAR ***', 'La biblioteca abre', 'kill'],
    ['es', 'CONTINUACIÓN', 'La biblioteca abre', 'add'],
  ];
  it.each(lines)('%s: %s on a line of its own', (_, marker, headline, kind) => {
    const copy = `${marker}\n${headline} =\n\nBergen (dpa) - ${opening}\n\n${players}`;
    const [read] = parse(copy, { format: 'wire-text' }).articles;
    expect(storyHistory([read ?? article()]).versions[0]?.kind).toBe(kind);
  });
});

describe('foldStory', () => {
  const pieces = fc.record({
    id: fc.constantFrom(undefined, 'a', 'b'),
    version: fc.constantFrom(undefined, 1, 2, 3),
    minute: fc.constantFrom(undefined, 1, 2, 3, 4),
    status: fc.constantFrom(
      'usable' as const,
      'usable' as const,
      'withheld' as const,
      'canceled' as const,
    ),
    signals: fc.subarray(['update', 'correction', 'add', 'repeat'], { maxLength: 1 }),
    note: fc.constantFrom(undefined, 'Corrects day', 'picks up 2nd graf'),
    evolved: fc.boolean(),
    embargo: fc.constantFrom(undefined, 20, 40),
    text: fc.subarray([opening, players, 'It was full.'], { minLength: 1 }),
  });
  const anyVersion = pieces.map((piece) =>
    article(
      {
        ...(piece.id !== undefined && { id: piece.id }),
        ...(piece.version !== undefined && { version: piece.version }),
        ...(piece.minute !== undefined && { modifiedAt: clock(piece.minute) }),
        ...(piece.note !== undefined && { editorialNote: piece.note }),
        ...(piece.embargo !== undefined && { embargoedUntil: clock(piece.embargo) }),
        ...(piece.evolved && piece.id === 'b' && { related: [{ id: 'a', rel: 'evolvedFrom' }] }),
        status: piece.status,
        signals: piece.signals,
      },
      ...piece.text,
    ),
  );
  const shuffled = fc.array(anyVersion, { minLength: 1, maxLength: 8 }).chain((versions) =>
    fc.tuple(
      fc.constant(versions),
      fc.shuffledSubarray([...versions, ...versions], {
        minLength: versions.length * 2,
        maxLength: versions.length * 2,
      }),
    ),
  );

  it('makes the same history of the same versions, in any order and with duplicates', () => {
    fc.assert(
      fc.property(shuffled, ([versions, others]) => {
        expect(storyHistory(others)).toEqual(storyHistory(versions));
        expect(stateOf(others)).toEqual(stateOf(versions));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the same when more versions come than it keeps', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      version(index + 1, {}, opening, `Game ${String(index)}.`),
    );
    const order = fc.shuffledSubarray(many, { minLength: many.length, maxLength: many.length });
    fc.assert(
      fc.property(order, (others) => {
        const state = stateOf(others);
        expect(state).toEqual(stateOf(many));
        expect(state.versions).toHaveLength(50);
        expect(state.articles).toHaveLength(1);
      }),
      { numRuns: 10 },
    );
  });

  it('is joining: two states are one as if all had been folded into it', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(), ([, all], cut) => {
        const at = 1 + (cut % Math.max(1, all.length - 1));
        const [one, other] = [stateOf(all.slice(0, at)), stateOf(all.slice(at))];
        expect(joinStories(one, other)).toEqual(stateOf(all));
        expect(joinStories(other, one)).toEqual(stateOf(all));
      }),
    );
  });

  it('gives a state and a history that are plain JSON', () => {
    fc.assert(
      fc.property(shuffled, ([versions]) => {
        const state = stateOf(versions);
        const stored = JSON.parse(JSON.stringify(state)) as StoryState;
        expect(stored).toEqual(state);
        const history = storyHistory(stored);
        expect(JSON.parse(JSON.stringify(history))).toEqual(history);
      }),
    );
  });

  it('takes the time of arrival for copy that bears none', () => {
    const [one, other] = [
      article({ headline: 'One' }, opening),
      article({ headline: 'Other' }, players),
    ];
    const early = foldStory(undefined, other, { receivedAt: clock(5) });
    const state = foldStory(early, one, { receivedAt: clock(2) });
    expect(storyHistory(state).current.headline).toBe('Other');
  });
});

describe('foldStories', () => {
  const slugged = (slugline: string, minute: number, parts: Partial<ArticleInput> = {}) =>
    article({
      slugline,
      publishedAt: clock(minute),
      provider: 'dpa',
      dateline: { text: 'Bergen (dpa)', places: ['Bergen'], agencies: ['dpa'] },
      ...parts,
    });

  it('parts stories by identifiers and relations, whatever comes between', () => {
    const evolved = article({
      id: 'b',
      related: [{ id: 'urn:x:library', rel: 'irel:evolvedFrom' }],
    });
    const states = foldStories([version(1), article({ id: 'other' }), evolved, version(2)]);
    expect(states.map(({ versions }) => versions.length)).toEqual([3, 1]);
  });

  it('goes by slug, dateline and day only where asked to', () => {
    const versions = [
      slugged('BC-EU--Norway-Chess,120', 1),
      slugged('BC-EU--Norway-Chess, 1st Ld-Writethru,180', 9, { signals: ['update'] }),
      slugged('BC-EU--Norway-Books,80', 2),
    ];
    expect(foldStories(versions)).toHaveLength(3);
    expect(foldStories(versions, { slugs: true }).map((state) => state.versions.length)).toEqual([
      2, 1,
    ]);
    expect(foldStories(versions, { slugs: true, minConfidence: 0.9 })).toHaveLength(3);
  });

  it('links a lead after midnight to the day before, and not the next daily story', () => {
    const [day, next] = [
      { publishedAt: '2023-09-26T22:00:00Z' },
      { publishedAt: '2023-09-27T01:00:00Z' },
    ];
    const first = slugged('chess', 0, day);
    expect(
      foldStories([first, slugged('chess', 0, { ...next, signals: ['update'] })], { slugs: true }),
    ).toHaveLength(1);
    expect(foldStories([first, slugged('chess', 0, next)], { slugs: true })).toHaveLength(2);
  });

  it('finds the message that a wire refers to', () => {
    const keys = storyKeys(
      article({ publishedAt: clock(1), identifiers: [{ value: 'a0012', role: 'reference' }] }),
    );
    expect(keys).toEqual([{ key: 'id:a0012-2023-09-26', by: 'reference', confidence: 0.9 }]);
  });
});
