import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../src/model/index.js';
import { parseDateline } from '../../../src/index.js';
import { lexiconOf } from '../../../src/text/options.js';
import { composeBody } from '../../../src/text/story/compose-body.js';
import { type BodyContext, readBody } from '../../../src/text/story/read-body.js';
import { languages } from '../../../src/vocabulary/languages/index.js';

const context: BodyContext = { lexicon: lexiconOf({ languages, language: 'en' }) };
const text = (value: string): Inline => ({ type: 'text', value });
const p = (...parts: readonly (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
});

describe('readBody', () => {
  it.each<[string, readonly Block[], readonly Block[]]>([
    [
      'runs into the lead',
      [p('BERGEN, Norway (AP) — A library opened.')],
      [p('A library opened.')],
    ],
    [
      'stands in a tag of its own',
      [p({ type: 'strong', children: [text('BERGEN, Norway (AP)')] }, ' — A library opened.')],
      [p('A library opened.')],
    ],
    [
      'ends within a tag',
      [p({ type: 'strong', children: [text('BERGEN, Norway (AP) — A')] }, ' library opened.')],
      [p({ type: 'strong', children: [text('A')] }, ' library opened.')],
    ],
    [
      'ends with its line',
      [p('BERGEN, Norway (AP) —', { type: 'lineBreak' }, 'A library opened.')],
      [p('A library opened.')],
    ],
    [
      'follows a picture',
      [{ type: 'break' }, p('BERGEN, Norway (AP) — A library opened.')],
      [{ type: 'break' }, p('A library opened.')],
    ],
  ])('lifts a dateline out that %s', (_, blocks, body) => {
    const read = readBody(blocks, context);
    expect(read.dateline?.text).toBe('BERGEN, Norway (AP)');
    expect(read.body).toEqual(body);
  });

  it('lifts a dateline out that has a line of its own', () => {
    const read = readBody([p('Baku, September 26, AZERTAC'), p('A library opened.')], context);
    expect(read.dateline?.text).toBe('Baku, September 26, AZERTAC');
    expect(read.body).toEqual([p('A library opened.')]);
  });

  it('lifts bylines and sign-offs out, and the headline where it stands once more', () => {
    const blocks = [
      p('Library opens'),
      p('By Kari Eksempel'),
      p('BERGEN, Norway (AP) — A library opened.'),
      p('It was full.'),
      p('(Reporting by Kari Eksempel; Editing by Pat Sample)'),
      p('###'),
    ];
    const read = readBody(blocks, { ...context, headline: 'Library  opens' });
    expect(read.bylines.map(({ people }) => people[0]?.name)).toEqual(['Kari Eksempel']);
    expect(read.credits.map(({ role }) => role)).toEqual(['author', 'editor']);
    expect(read.body).toEqual([p('A library opened.'), p('It was full.')]);
  });

  it('leaves in what it is told not to look for', () => {
    const blocks = [p('By Kari Eksempel'), p('BERGEN, Norway (AP) — A library opened.')];
    expect(readBody(blocks, { ...context, bylines: false }).body).toEqual(blocks);
    expect(readBody(blocks.slice(1), { ...context, dateline: false }).body).toEqual(
      blocks.slice(1),
    );
  });

  it('takes no text of a story for its origin', () => {
    const blocks = [
      p('The library opened on Tuesday.'),
      p('It was full by noon, the director said.'),
    ];
    expect(readBody(blocks, context)).toEqual({
      body: blocks,
      bylines: [],
      credits: [],
      findings: [],
    });
  });

  it('never takes the whole body for a sign-off', () => {
    expect(readBody([p('(Reporting by Kari Eksempel)')], context).body).toHaveLength(1);
  });
});

describe('composeBody', () => {
  const dateline = parseDateline('BERGEN, Norway (AP) — A library opened.')?.dateline;
  const credits = [{ text: 'Reporting by Kari Eksempel', people: [], role: 'author' }] as const;

  it('puts dateline and credits where they are read from', () => {
    const body = [p('A library opened.')];
    const composed = composeBody({ body, credits, ...(dateline && { dateline }) }, context);
    expect(composed).toEqual([
      p('BERGEN, Norway (AP) — ', 'A library opened.'),
      p('(Reporting by Kari Eksempel)'),
    ]);
    expect(readBody(composed, context)).toMatchObject({ body, dateline: { text: dateline?.text } });
  });

  it('gives a dateline a line of its own where its agency has it so', () => {
    const own = parseDateline('Baku, September 26, AZERTAC\nA library opened.')?.dateline;
    const body = [p('A library opened.')];
    expect(composeBody({ body, credits: [], ...(own && { dateline: own }) }, context)).toEqual([
      p('Baku, September 26, AZERTAC'),
      ...body,
    ]);
  });

  it('puts nothing in that would not be found again', () => {
    const body = [p('A library opened.')];
    const odd = {
      text: 'somewhere in the north',
      places: [],
      dateInferred: 'none',
      agencies: [],
    } as const;
    expect(
      composeBody({ body, dateline: odd, credits: [{ text: 'thanks, all', people: [] }] }, context),
    ).toEqual(body);
  });

  it('never changes what is read of the body', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    const line = fc
      .array(word, { minLength: 1, maxLength: 8 })
      .map((words) => p(`${words.join(' ')}.`));
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (body, hasDateline, hasCredits) => {
          const given = {
            body,
            credits: hasCredits ? credits : [],
            ...(hasDateline && dateline && { dateline }),
          };
          expect(JSON.stringify(readBody(composeBody(given, context), context).body)).toBe(
            JSON.stringify(readBody(body, context).body),
          );
        },
      ),
    );
  });
});
