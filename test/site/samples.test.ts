import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, supportedFormats, type FormatId } from '../../src/index.js';

const folder = 'docs/client/playground/samples';
const files = readdirSync(folder);
const readable = supportedFormats.filter(({ reads }) => reads).map(({ id }) => id);
const own = new Map<string, FormatId>(readable.map((id) => [`${id}.sample`, id]));

describe('the samples of the playground', () => {
  it.each(readable)('have one of %s, which is read without a complaint', (id) => {
    const { format, articles, diagnostics } = read(`${id}.sample`);
    expect(format).toBe(id);
    expect(articles[0]?.headline).toMatch(/^Library opens/);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each(files.filter((file) => !own.has(file) && file !== 'broken.sample'))(
    'have %s, which is read without a complaint',
    (file) => {
      const { articles, diagnostics } = read(file);
      expect(articles[0]?.headline).not.toBe('');
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );

  it('have a broken one', () => {
    expect(read('broken.sample').diagnostics.some(({ severity }) => severity === 'error')).toBe(
      true,
    );
  });
});

function read(file: string): ReturnType<typeof parse> {
  return parse(readFileSync(`${folder}/${file}`, 'utf8'), { referenceDate: '2026-09-20' });
}
