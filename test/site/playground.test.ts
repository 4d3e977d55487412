import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { overhang, violationsOn } from './accessible.js';
import { executable, startBrowser, visit, type Visit } from './browser.js';
import { serveSite, type Served } from './serve.js';

const story = `Library opens with chess

By Kari Eksempel

BERGEN, Norway, Sept 14 (Reuters) - A library opened on Monday.

(Editing by Jo Park)`;

describe.skipIf(executable === undefined)('the playground', () => {
  let browser: Browser;
  let served: Served;
  let open: Visit | undefined;

  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), serveSite()]);
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  afterEach(async () => {
    const complaints = open?.complaints ?? [];
    await open?.page.context().close();
    open = undefined;
    expect(complaints).toEqual([]);
  });

  async function playground(
    fragment = '',
    options: Parameters<typeof visit>[2] = {},
  ): Promise<Page> {
    open = await visit(browser, `${served.url}playground.html${fragment}`, {
      serviceWorkers: 'block',
      ...options,
    });
    await open.page.locator('#recognised b').waitFor();
    return open.page;
  }

  it('reads what is pasted, and marks where it was read', async () => {
    const page = await playground();
    await page.locator('#input').fill(story);
    await page.locator('.story .headline', { hasText: 'Library opens with chess' }).waitFor();
    expect(await page.locator('#recognised').textContent()).toMatch(
      /^Read as wire-text, \d+ % sure/,
    );
    expect(await page.locator('#behind .kind-dateline').textContent()).toBe(
      'BERGEN, Norway, Sept 14 (Reuters)',
    );
    await expect
      .poll(() => page.locator('#legend button').allTextContents())
      .toEqual(['Headlines', 'Dateline', 'Bylines and credits', 'Text']);
  });

  it('keeps the marks exactly behind the words', async () => {
    const page = await playground('#sample=nitf');
    const [text, behind] = await page.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>('#input');
      const marks = document.querySelector<HTMLElement>('#behind');
      return [
        [area?.value, area?.clientWidth, area?.scrollHeight],
        [marks?.textContent.replace(/\u200b$/, ''), marks?.clientWidth, marks?.scrollHeight],
      ];
    });
    expect(behind).toEqual(text);
  });

  it('lights the place of a field that is pointed at or focused, and the field of a place', async () => {
    const page = await playground('#sample=wire-text');
    await page.locator('.story .dateline').hover();
    await expect
      .poll(() => page.locator('#behind .lit').allTextContents())
      .toEqual(['BERGEN, Norway, Sept 14 (Reuters)']);
    await page.locator('button.path', { hasText: 'headline' }).focus();
    await expect
      .poll(() => page.locator('#behind .lit').allTextContents())
      .toEqual(['Library opens in Bergen with a marathon of chess']);
    const place = await page.locator('#behind .kind-people').first().boundingBox();
    await page.mouse.move((place?.x ?? 0) + 5, (place?.y ?? 0) + 5);
    await expect.poll(() => page.locator('.story .byline.lit').count()).toBe(1);
    expect(await page.locator('#here').textContent()).toBe('Bylines and credits: bylines[0]');
  });

  it('tells what is at the caret, for those who have no pointer', async () => {
    const page = await playground('#sample=wire-text');
    await page.locator('#input').focus();
    await page.keyboard.press('Control+Home');
    for (let line = 0; line < 4; line += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(async () => page.locator('#here').textContent()).toBe('Dateline: dateline');
  });

  it('leads from a diagnostic to its place, and to what is said of its code', async () => {
    const page = await playground('#sample=broken');
    const first = page.locator('#diagnostics li.error', { hasText: '<title>' });
    await first.locator('button.place').click();
    const selected = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } =
        document.querySelector<HTMLTextAreaElement>('#input') ?? new HTMLTextAreaElement();
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe('<title>');
    expect(await first.locator('a').getAttribute('href')).toBe('diagnostics.html#xml/unclosed');
    await expect
      .poll(() => page.locator('#behind .fault.error').allTextContents())
      .toContain('<title>');
  });

  it('shows JSON-LD with what the linter says beneath its line', async () => {
    const page = await playground('#sample=html');
    await page.locator('#tab-json-ld').click();
    const panel = page.locator('#panel-json-ld');
    expect(await panel.locator('.listing').textContent()).toContain('"@type": "NewsArticle"');
    await expect
      .poll(() => panel.locator('.findings a').allTextContents())
      .toContain('google/author-url-missing');
    await panel.locator('[name="page.profile"]').selectOption('schema.org');
    await panel.locator('.severity.good').waitFor();
  });

  it('refuses what is under embargo until it is told otherwise', async () => {
    const page = await playground('#sample=embargo');
    await page.locator('#tab-json-ld').click();
    expect(await page.locator('.refused code').textContent()).toBe('refused/embargo-without-now');
    await page.locator('[name="page.now"]').fill('2026-09-24T10:00:00Z');
    await page.locator('.listing').waitFor();
    await page.locator('[name="page.now"]').fill('');
    await page.locator('.refused').waitFor();
    await page.locator('[name="page.override"]').check();
    await page.locator('.listing').waitFor();
  });

  it('previews a search result and cards', async () => {
    const page = await playground('#sample=ninjs');
    await page.locator('#tab-previews').click();
    const titles = page.locator('.preview .title');
    await expect
      .poll(() => titles.allTextContents())
      .toEqual(Array(3).fill('Library opens with a marathon of chess'));
    expect(await page.locator('.preview.large .picture').textContent()).toBe('picture 1600 × 900');
  });

  it('writes every other format, with what is lost', async () => {
    const page = await playground('#sample=wire-text');
    await page.locator('#tab-formats').click();
    const buttons = page.locator('#formats button');
    await expect.poll(() => buttons.count()).toBe(14);
    await buttons.filter({ hasText: 'JSON Feed' }).click();
    expect(await page.locator('#format-output pre').textContent()).toContain('jsonfeed.org');
    await expect
      .poll(() => page.locator('#format-output .findings code').allTextContents())
      .toContain('signals');
  });

  it('goes through the articles of a feed', async () => {
    const page = await playground('#sample=rss');
    await page.locator('#article-choice').selectOption('1');
    await page.locator('.story .headline', { hasText: 'Boats to run later on Fridays' }).waitFor();
    expect(await page.locator('#behind .kind-headline').textContent()).toContain('Boats');
  });

  it('holds the input in a link', async () => {
    const page = await playground();
    await page.locator('#input').fill(story);
    await page.locator('[name="read.timeZone"]').evaluate((field: HTMLInputElement) => {
      field.value = 'Europe/Oslo';
    });
    await page.locator('#share').click();
    await page.waitForURL(/#v1=/);
    const { hash } = new URL(page.url());
    await page.context().close();
    const other = await playground(hash);
    expect(await other.locator('#input').inputValue()).toBe(story);
    expect(await other.locator('[name="read.timeZone"]').inputValue()).toBe('Europe/Oslo');
  });

  it('takes a file that is opened, in its own encoding', async () => {
    const page = await playground();
    const buffer = Buffer.from(
      'Biblioth\u00e8que ouverte\n\nBERGEN (AFP) - \u00c9checs.',
      'latin1',
    );
    await page.locator('#file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await page.locator('#told', { hasText: 'read as windows-1252' }).waitFor();
    expect(await page.locator('#input').inputValue()).toContain('Bibliothèque');
  });

  it('says what is wrong with an option', async () => {
    const page = await playground();
    await page.locator('.more summary', { hasText: 'Tell it more' }).click();
    await page.locator('[name="read.timeZone"]').fill('Nowhere/None');
    await page.locator('.failure').waitFor();
    expect(await page.locator('.failure').textContent()).toContain('timeZone');
  });

  it('stays swift while a long text is typed', async () => {
    const page = await playground();
    await page.locator('#input').evaluate((area: HTMLTextAreaElement, start) => {
      const paragraph = 'A library opened on Monday with a marathon of chess for everybody.\n\n';
      area.value = `${start}\n\n${paragraph.repeat(6000)}`;
      area.dispatchEvent(new Event('input'));
    }, story);
    await page.locator('#input').press('Control+Home');
    await page.keyboard.type('Late: ');
    expect((await page.locator('#input').inputValue()).startsWith('Late: Library')).toBe(true);
    await page.locator('.story .headline', { hasText: 'Late: Library' }).waitFor();
  });

  it('can be worked with the keyboard alone', async () => {
    const page = await playground();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Skip to the content',
    );
    await page.locator('#tab-article').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('#panel-json-ld').waitFor();
    await page.keyboard.press('End');
    await page.locator('#panel-formats').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-formats');
  });

  it('sets text from right to left', async () => {
    const page = await playground('#sample=arabic');
    const direction = await page
      .locator('.story .headline')
      .evaluate((node) => getComputedStyle(node).direction);
    expect(direction).toBe('rtl');
    const area = await page.locator('#editor').boundingBox();
    const headline = await page.locator('#behind .kind-headline').boundingBox();
    const right = (area?.x ?? 0) + (area?.width ?? 0);
    expect(right - (headline?.x ?? 0) - (headline?.width ?? 0)).toBeLessThan(40);
  });

  it.each(['light', 'dark'] as const)(
    'is accessible in each of its panels, in %s colours',
    async (colorScheme) => {
      const page = await playground('#sample=nitf', { colorScheme, bypassCSP: true });
      for (const tab of ['article', 'json-ld', 'previews', 'formats']) {
        await page.locator(`#tab-${tab}`).click();
        expect(await violationsOn(page)).toEqual([]);
      }
    },
  );

  it('fits a phone in each of its panels', async () => {
    const page = await playground('#sample=newsml-g2', { viewport: { width: 360, height: 740 } });
    for (const tab of ['article', 'json-ld', 'previews', 'formats']) {
      await page.locator(`#tab-${tab}`).click();
      expect(await overhang(page)).toBe(0);
    }
  });

  it('works without a network, once it was seen', async () => {
    const page = await playground('', { serviceWorkers: 'allow' });
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await expect
      .poll(async () =>
        page.evaluate(
          async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).length,
        ),
      )
      .toBeGreaterThan(10);
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('#recognised b').waitFor();
    expect(await page.locator('.story .headline').textContent()).toContain('Library opens');
  });

  it('works as a file of a folder, where it gets no worker', async () => {
    open = await visit(browser, `file://${process.cwd()}/docs/site/playground.html#sample=nitf`);
    await open.page.locator('#recognised b', { hasText: 'nitf' }).waitFor();
  });
});
