import { describe, expect, it } from 'vitest';
import { rootTag } from '../../../src/markup/xml/root-tag.js';
import { cpuTime } from '../../linear-time/cpu-time.js';

describe('rootTag', () => {
  it.each([
    ['<a b="c"><d/></a>', '<a b="c">'],
    ['\ufeff\n <?xml version="1.0"?>\n<!-- <b> --><a/>', '<a/>'],
    ['<!DOCTYPE a PUBLIC "x" "y"><a>', '<a>'],
    ['<!DOCTYPE a [\n<!ENTITY b "c">\n<!ENTITY d "e">]><x:a>', '<x:a>'],
    ['<a b', '<a b'],
    ['text <a>', ''],
    ['<!-- <a>', ''],
    ['< a>', ''],
    ['', ''],
  ])('of %j is %j', (text, tag) => {
    expect(rootTag(text)).toBe(tag);
  });

  it('takes a time in proportion to the length of what stands in front', () => {
    for (const part of ['<!---->', '<?x?>', '<!--', ' ']) {
      expect(cpuTime(() => rootTag(part.repeat(200_000)))).toBeLessThan(500);
    }
  });
});
