import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));
const rows = readFileSync('docs/build/pages.mjs', 'utf8');
const listed = [...rows.matchAll(/source: 'docs\/([^']*)'/g)].map(([, name]) => name);

it('the menu of the site has every guide once, and no other', () => {
  expect([...listed].sort()).toEqual([...guides].sort());
});
