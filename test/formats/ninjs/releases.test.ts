import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { releaseOf } from '../../../src/formats/ninjs/release-of.js';
import { readJson } from '../../../src/source/json/read-json.js';

function releaseOfItem(item: object, option?: string): string {
  const [root] = readJson(JSON.stringify(item)).roots;
  if (root?.kind !== 'object') throw new Error('no object');
  return releaseOf(root, option).release;
}

describe('the release of an item', () => {
  it.each([
    ['3.0', { standard: { name: 'ninjs', version: '3.0' } }],
    ['1.3', { $standard: { name: 'ninjs', version: '1.3' }, headlines: [] }],
    ['2.1', { standard: { name: 'a private name', version: '2.1' } }],
    ['1.6', { uri: 'x', headline: 'H', versioncreated: 'y' }],
    ['1.6', { uri: 'x', body_html: 'H' }],
    ['1.6', { uri: 'x', person: [] }],
    ['2.2', { uri: 'x', headlines: [], versioncreated: 'y' }],
    ['2.2', { uri: 'x', altids: [], by: 'x', infosources: [] }],
    ['3.1', { uri: 'x', headlines: [], versionCreated: 'y' }],
    ['3.1', { uri: 'x', headlines: [], pubStatus: 'usable' }],
    ['3.1', { uri: 'x' }],
  ])('is %s for %j', (release, item) => {
    expect(releaseOfItem(item)).toBe(release);
  });

  it('is that of the option where the item does not say', () => {
    expect(releaseOfItem({ uri: 'x', headline: 'H' }, '1.2')).toBe('1.2');
    expect(releaseOfItem({ standard: { version: '1.4' } }, '1.2')).toBe('1.4');
  });

  it.each([
    ['3.7', '3.1'],
    ['1.9', '1.6'],
    ['2.0-dev', '2.2'],
    ['7', '3.1'],
  ])('is the nearest one for %s, which is said', (version, release) => {
    const item = { uri: 'x', language: 'en', standard: { version }, headlines: [{ value: 'H' }] };
    expect(releaseOfItem(item)).toBe(release);
    const { diagnostics } = parse(JSON.stringify(item), { format: 'ninjs' });
    expect(diagnostics).toMatchObject([
      { code: 'ninjs/unknown-release', range: { start: { line: 1 } } },
    ]);
    expect(diagnostics[0]?.message).toContain(`${release} was taken`);
  });

  it('is another for a name that only an earlier generation has', () => {
    expect(releaseOfItem({ uri: 'x' }, '9.9')).toBe('3.1');
  });
});
