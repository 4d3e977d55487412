import { describe, expect, it } from 'vitest';
import { Reading } from '../../../src/syndication/reading.js';
import { htmlBlocks } from '../../../src/syndication/text/html-blocks.js';
import { cpuTime } from '../../linear-time/cpu-time.js';

const span = { start: 100, end: 200 };

describe('htmlBlocks', () => {
  it('says where something was found: in the field, exactly where the source has it as it is', () => {
    const exact = new Reading(false);
    htmlBlocks('<p>a</p><script>b</script>', { span, shift: 110 }, exact);
    expect(exact.findings).toMatchObject([
      { code: 'markup/left-out', path: 'body', span: { start: 118, end: 126 } },
    ]);
    const whole = new Reading(false);
    htmlBlocks('<p>a</p><script>b</script>', { span }, whole);
    expect(whole.findings).toMatchObject([{ span }]);
  });

  it('undoes one escaping too many, and no more', () => {
    const reading = new Reading(false);
    const blocks = htmlBlocks('&lt;p&gt;a &amp;amp;amp; b&lt;/p&gt;', { span }, reading);
    expect(blocks).toMatchObject([{ children: [{ value: 'a &amp; b' }] }]);
    expect(reading.findings).toMatchObject([{ code: 'feed/double-escaped', span }]);
    const code = new Reading(false);
    htmlBlocks('<p>Write &lt;p&gt; for a paragraph.</p>', { span }, code);
    expect(code.findings).toEqual([]);
  });

  it('parts text without paragraphs at its empty lines', () => {
    const blocks = (html: string): readonly string[] =>
      htmlBlocks(html, { span }, new Reading(false)).map(({ type }) => type);
    expect(blocks('One.\n\nTwo.\n \t\nThree <i>a</i>.')).toHaveLength(3);
    expect(blocks('<h2>A</h2>\nOne.\n\nTwo.')).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(blocks('One.\nstill one')).toHaveLength(1);
    expect(blocks('One.\n\nstill one<br>')).toHaveLength(1);
  });

  it('takes a time in proportion to the length of what it is given', () => {
    for (const part of ['&lt;p', '<a ', '\n \n', '&lt;', '<', '\n']) {
      const text = part.repeat(50_000);
      const time = cpuTime(() => htmlBlocks(text, { span }, new Reading(false)));
      expect(time).toBeLessThan(1500);
    }
  });
});
