import { mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overhang, violationsOn } from './accessible.js';
import { executable, startBrowser, visit, type Visit } from './browser.js';
import { serveSite, type Served } from './serve.js';

const pages = readdirSync('docs/site', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
// The pages of the API are of one form: in the dark one stands for all.
const dark = pages.filter((file) => !/^api[/\\](?!wirecopy-body)/.test(file));
const looks = [
  { name: 'light', pages, options: { colorScheme: 'light' } },
  { name: 'dark', pages: dark, options: { colorScheme: 'dark' } },
  { name: 'phone', pages, options: { viewport: { width: 360, height: 740 }, hasTouch: true } },
] as const;

/** Where each page is kept as a picture, to be looked at. */
const screenshots = join(tmpdir(), 'wirecopy-site');

describe.skipIf(executable === undefined).each(looks)(
  'in a browser, $name,',
  ({ name, pages: shown, options }) => {
    let browser: Browser;
    let served: Served;
    let open: Visit;

    beforeAll(async () => {
      mkdirSync(screenshots, { recursive: true });
      [browser, served] = await Promise.all([startBrowser(), serveSite()]);
      const whole = { ...options, bypassCSP: true, serviceWorkers: 'block' } as const;
      open = await visit(browser, served.url, whole);
    });
    afterAll(async () => {
      await browser.close();
      served.close();
    });

    it.each(shown)('%s is accessible, fits and complains of nothing', async (file) => {
      const { page, complaints } = open;
      await page.goto(served.url + file);
      if (name !== 'phone') expect(await violationsOn(page)).toEqual([]);
      expect(await overhang(page)).toBe(0);
      expect(complaints).toEqual([]);
      if (file.startsWith('api')) return;
      await page.screenshot({ path: join(screenshots, `${file}-${name}.png`) });
    });
  },
);
