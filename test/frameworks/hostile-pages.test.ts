import type { Browser } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createHead } from 'unhead/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/body/index.js';
import { articleMetadata, jsonLdProps } from '../../src/frameworks/next.js';
import { articleHead } from '../../src/frameworks/unhead.js';
import { Article } from '../../src/model/index.js';
import { jsonLdScript, metaTagsHtml, toJsonLd } from '../../src/structured-data/index.js';
import { chromiumPath, openChromium } from '../chromium.js';

/** Texts that break out where one escape is forgotten; each calls `ran` if it does. */
const payloads: readonly string[] = [
  '</script><script>ran()</script>',
  '</script ><script>ran()</script >',
  '</SCRIPT\n><img src=x onerror=ran()>',
  '</script/x><svg onload=ran()>',
  '<!--<script>ran()',
  '--><script>ran()</script>',
  '<![CDATA[</script><script>ran()</script>]]>',
  '</title><script>ran()</script>',
  '</textarea></style></noscript></template><script>ran()</script>',
  '"><script>ran()</script>',
  "'><script>ran()</script>",
  '" onload="ran()" x="',
  "' autofocus onfocus='ran()' x='",
  '`><script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg><script>ran()</script></svg>',
  '<math><mtext></p><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<a href="javascript:ran()" autofocus>x</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:ran()">',
  '<base href="https://elsewhere.test/">',
  '<form><input autofocus onfocus=ran()></form>',
  '<details open ontoggle=ran()>',
  '\u2028</script>\u2029<script>ran()</script>',
  '\u0000</scr\u0000ipt><script>ran()</script>',
  '\ud800</script><script>ran()</script>\udc00',
  '\\u003c/script\\u003e<script>ran()</script>',
  '\\"};ran();//',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '&#60;/script&#62;<script>ran()</script>',
  '{{constructor.constructor("ran()")()}}',
  '\u001b$B</script>\u001b(B<script>ran()</script>',
];

/** An article that has the text wherever a text may stand. */
function articleWith(text: string): Article {
  const children = [{ type: 'text' as const, value: text }];
  return Article.parse({
    headline: text,
    subheadline: text,
    abstract: text,
    section: text,
    keywords: [text],
    language: 'en',
    dateline: { text, places: [text] },
    bylines: [{ people: [{ name: text, jobTitle: text, affiliation: text }] }],
    subjects: [{ name: text, rel: 'about' }],
    media: [
      {
        type: 'picture',
        caption: text,
        alternativeText: text,
        credit: text,
        renditions: [
          {
            href: `https://img.test/${encodeURIComponent(wellFormed(text))}.jpg`,
            width: 1600,
            height: 900,
          },
        ],
      },
    ],
    rights: { notice: text, usageTerms: text },
    body: [
      { type: 'paragraph', children },
      { type: 'heading', depth: 2, children },
      { type: 'quote', children: [{ type: 'paragraph', children }] },
      { type: 'preformatted', value: text },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://news.test/', children }] },
    ],
  });
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

const options = { url: 'https://news.test/a/1', publisher: 'Example News' };

/** The page with all that leaves wirecopy as HTML, and with what Next.js and Unhead make of what it gives them. */
function pageWith(text: string): string {
  const article = articleWith(text);
  const publisher = { name: text, url: 'https://news.test/' };
  const head = createHead();
  head.push(articleHead(article, { ...options, nonce: text }));
  const next = createElement('script', jsonLdProps(article, { ...options, nonce: text }));
  const jsonLd = toJsonLd(article, { ...options, publisher, backstory: text });
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    '<script>window.ran = () => { window.hasRun = true; };</script>',
    metaTagsHtml(article, { ...options, publisher, twitterSite: text }),
    jsonLdScript(jsonLd, { nonce: text }),
    head.render().headTags,
    `</head><body><main>${renderToStaticMarkup(next)}${toHtml(article.body)}</main>`,
    '<p id="end">end</p></body></html>',
  ].join('\n');
}

describe.skipIf(chromiumPath === undefined)('in Chromium, a page of hostile texts', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(payloads)(
    'neither runs nor breaks out: %j',
    async (text) => {
      if (browser === undefined) throw new Error('no Chromium');
      const page = await browser.newPage();
      const asked: string[] = [];
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await page.route('**/*', async (route) => {
        const url = route.request().url();
        asked.push(url);
        await (url === options.url
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageWith(text) })
          : route.abort());
      });
      await page.goto(options.url, { waitUntil: 'load' });
      const seen = await page.evaluate(look);
      await page.close();
      expect(seen.hasRun).toBe(false);
      expect([
        dialogs,
        asked.filter((url) => url !== options.url && !url.endsWith('/favicon.ico')),
      ]).toEqual([0, []]);
      expect(seen.endsWhereItShould).toBe(true);
      expect(seen.handlers).toEqual([]);
      expect(seen.elements).toEqual(expectedElements);
      const headlines = seen.scripts.map(
        (script) => (JSON.parse(script) as { headline: string }).headline,
      );
      const { headline } = toJsonLd(articleWith(text));
      const written = wellFormed(headline ?? '');
      expect(headlines.map(wellFormed)).toEqual([written, written, written]);
    },
    30_000,
  );
});

describe('what Next.js is given of hostile texts', () => {
  it.each(payloads)('is the text itself, which React escapes: %j', (text) => {
    expect(articleMetadata(articleWith(text), options).title).toBe(
      toJsonLd(articleWith(text)).headline,
    );
  });
});

/** Runs in the page. */
function look() {
  const names: Record<string, number> = {};
  for (const element of document.querySelectorAll('*'))
    if (!['META', 'LINK'].includes(element.tagName))
      names[element.localName] = (names[element.localName] ?? 0) + 1;
  return {
    hasRun: 'hasRun' in window,
    endsWhereItShould: document.querySelector('body > p#end')?.textContent === 'end',
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    elements: names,
    scripts: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    ),
  };
}

/** What the page's own markup is made of, with no more and no less. */
const expectedElements = {
  html: 1,
  head: 1,
  title: 2,
  script: 4,
  body: 1,
  main: 1,
  p: 4,
  h2: 1,
  blockquote: 1,
  pre: 1,
  a: 1,
};
