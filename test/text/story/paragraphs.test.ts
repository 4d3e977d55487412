import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/body/to-plain-text.js';
import { copyLines } from '../../../src/text/story/lines.js';
import { join, paragraphsOf } from '../../../src/text/story/paragraphs.js';

const blocks = (copy: string) => paragraphsOf(copyLines(copy)).map(({ block }) => block);
const text = (copy: string): string[] => toPlainText(blocks(copy)).split('\n\n');

const filled = `The library in the old town of Bergen opened its doors on Tuesday to
three hundred readers, who had come from all over the country to see
the new halls and to play chess in them until late in the evening.`;

/** Copy that shows plainly how wide its lines are. */
const long = Array.from({ length: 10 }, () => filled).join('\n\n');

describe('paragraphsOf', () => {
  it('joins what was broken to a width', () => {
    expect(text(filled)).toHaveLength(1);
  });

  it('starts a paragraph at each indent where the others have none', () => {
    expect(text(`   ${filled}\n   It was full.\n   It closed.`)).toHaveLength(3);
  });

  it('ends a paragraph where the next word would have had room', () => {
    const copy = `${long}\n\nResults:\nBergen 2 Oslo 1\n${filled}`;
    expect(text(copy)).toHaveLength(13);
  });

  it('takes a dash at the start of a line for one of the sentence above, when it had no room there', () => {
    const copy = `${long}\n\nThe director of the new library was pleased with the day's readers -\n- and said so to all who had come to the old town to play in its halls.`;
    expect(text(copy)).toHaveLength(11);
  });

  it('makes a list of bullets, with the lines that go on', () => {
    const copy = `${long}\n\n+ Bergen: chess in the hall of the old library with boards from all of\nthe clubs in the town (more later)\n+ Oslo: books and chess in the hall of the new library on the square\nby the sea (more later)`;
    expect(blocks(copy).at(-1)).toMatchObject({ type: 'list', children: { length: 2 } });
  });

  it.each([
    ['bars', '| a | b |\n| c | d |', 'a\tb\nc\td'],
    ['a head', '| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
    ['semicolons', 'a;b;c\nd;e;f', 'a\tb\tc\nd\te\tf'],
  ])('makes a table of rows with %s', (_, copy, plain) => {
    expect(blocks(copy)[0]?.type).toBe('table');
    expect(text(copy)).toEqual([plain]);
  });

  it('knows the head by the rule beneath it', () => {
    expect(blocks('| a | b |\n|---|---|\n| c | d |')[0]).toMatchObject({
      children: [{ children: [{ header: true }, { header: true }] }, { children: { length: 2 } }],
    });
  });

  it('lets a row of too few cells go over the others', () => {
    expect(blocks('| Tuesday |\n| a | b |')[0]).toMatchObject({
      children: [{ children: [{ columnSpan: 2 }] }, {}],
    });
  });

  it.each(['* * *', '___', '***'])('takes %s for a break', (sign) => {
    expect(blocks(`One.\n\n${sign}\n\nTwo.`).map(({ type }) => type)).toEqual([
      'paragraph',
      'break',
      'paragraph',
    ]);
  });

  it('keeps a row of two cells with the rows around it', () => {
    expect(blocks('1. A. Example   2.5\n2. B. Sample    2.0\n3. C. Model     1.5')).toEqual([
      {
        type: 'preformatted',
        value: '1. A. Example   2.5\n2. B. Sample    2.0\n3. C. Model     1.5',
      },
    ]);
  });

  it('takes two blanks behind a sentence for no column', () => {
    expect(blocks('It opened.  They came\nand played.  They left.')).toMatchObject([
      { type: 'paragraph' },
    ]);
  });
});

describe('join', () => {
  it.each([
    [['pre-', 'war'], 'pre-war'],
    [['Stratford-', 'Bergen'], 'Stratford- Bergen'],
    [['图书', '馆'], '图书馆'],
    [['', 'a', '', 'b'], 'a  b'],
  ])('of %j is %j', (lines, whole) => {
    expect(join(lines)).toBe(whole);
  });
});
