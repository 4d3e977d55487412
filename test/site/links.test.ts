import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const site = 'docs/site';
const files = new Set(
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.relative(site, posix.join(parentPath, name))),
);
const pages = [...files].filter((file) => file.endsWith('.html'));
const htmlOf = new Map(pages.map((page) => [page, readFileSync(`${site}/${page}`, 'utf8')]));

describe('of the page', () => {
  it.each(pages)('%s every link and every file that it loads is there', (page) => {
    const broken = linksOf(page).filter((link) => !leadsSomewhere(link, page));
    expect(broken).toEqual([]);
  });

  it.each(pages)('%s no two elements have one id', (page) => {
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

it('the search leads to sections that there are', () => {
  const script = readFileSync(`${site}/search-index.js`, 'utf8');
  const rows = JSON.parse(script.slice(script.indexOf('['), -2)) as readonly { url: string }[];
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.map(({ url }) => url).filter((url) => !leadsSomewhere(url, 'index.html'))).toEqual(
    [],
  );
});

it('every page can be reached from the first', () => {
  const reached = new Set(['index.html']);
  for (const page of reached) {
    for (const link of linksOf(page).filter((href) => !isElsewhere(href))) {
      const target = targetOf(link, page);
      if (pages.includes(target)) reached.add(target);
    }
  }
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

function linksOf(page: string): readonly string[] {
  return [...(htmlOf.get(page) ?? '').matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
}

function idsOf(page: string): readonly string[] {
  return [...(htmlOf.get(page) ?? '').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
}

function isElsewhere(link: string): boolean {
  return /^(?:https:|mailto:)/.test(link);
}

function targetOf(link: string, page: string): string {
  const [path = ''] = link.split('#');
  return path === '' ? page : posix.join(posix.dirname(page), path);
}

function leadsSomewhere(link: string, page: string): boolean {
  if (isElsewhere(link)) return URL.canParse(link);
  const target = targetOf(link, page);
  const [, anchor] = link.split('#');
  const isThere = files.has(target);
  if (anchor === undefined || target === 'playground.html') return isThere;
  return isThere && idsOf(target).includes(decodeURIComponent(anchor));
}
