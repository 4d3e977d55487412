import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../../src/markup/html/scan-html.js';

/** What a listener is told, a line each. */
function told(html: string, most?: number): readonly string[] {
  const lines: string[] = [];
  scanHtml(
    html,
    {
      open({ name, start, end }, attributes) {
        lines.push(`<${name} ${JSON.stringify([...attributes])} at ${html.slice(start, end)}`);
      },
      text(value) {
        lines.push(value);
      },
      close(name, start) {
        lines.push(`/${name} at ${start}`);
      },
    },
    most,
  );
  return lines;
}

describe('scanHtml', () => {
  it('tells of tags with their attributes and places, names in lower case, references replaced', () => {
    expect(told('<P Class="a &amp; b" hidden>x')).toEqual([
      '<p [["class","a & b"],["hidden",""]] at <P Class="a &amp; b" hidden>',
      'x',
    ]);
  });

  it('keeps the first of two attributes of a name, and no more than the limit', () => {
    expect(told('<a x=1 x=2 y=3>', 1)[0]).toContain('[["x","1"]]');
  });

  it('closes what has no end tag at once', () => {
    expect(told('<meta><br/>').filter((line) => line.startsWith('/'))).toEqual([
      '/meta at 6',
      '/br at 11',
    ]);
  });

  it('tells of end tags as they stand, also of those that end nothing', () => {
    expect(told('</p><b></i>')).toEqual(['/p at 0', '<b [] at <b>', '/i at 7']);
  });

  it('tells of a script what stands in it', () => {
    expect(told('<script>"&amp;<p>"</script>').slice(1)).toEqual(['"&amp;<p>"', '/script at 18']);
  });
});
