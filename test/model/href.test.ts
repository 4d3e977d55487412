import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeHref, isWebUrl } from '../../src/model/href.js';
import { Href } from '../../src/model/index.js';
import { anyHref } from '../arbitraries/article.js';

const page = 'https://news.example/a/1';
const allowed = ['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'ftp:', 'geo:'];

describe('Href', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    '\u00a0javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://news.example/1',
    'file:///etc/passwd',
    'view-source:javascript:alert(1)',
    'feed:javascript:alert(1)',
  ])('refuses %j', (href) => {
    expect(Href.safeParse(href).error?.issues[0]?.message).toMatch(/relative, or http, https/);
  });

  it.each([
    '/a/1',
    'a/1',
    '#part',
    '?next=javascript:alert(1)',
    './a:b',
    'https://news.example/a:b',
  ])('takes %j', (href) => {
    expect(Href.parse(href)).toBe(href);
  });

  it('takes no empty link', () => {
    expect(Href.safeParse('').success).toBe(false);
  });

  it('takes every link that pages carry', () => {
    fc.assert(fc.property(anyHref, (href) => Href.parse(href) === href));
  });

  it('takes nothing that a browser reads with another scheme', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'java',
        'script',
        ':',
        '\n',
        '\t',
        ' ',
        '/',
        '?',
        '#',
        'data',
        'http',
        'S',
        '\\',
        '\u00a0',
        '\u200b',
        '&colon;',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    const href = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(href, (text) => {
        if (!isSafeHref(text) || !URL.canParse(text, page)) return;
        expect(allowed).toContain(new URL(text, page).protocol);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isWebUrl', () => {
  it('holds for no host that a parser of URLs refuses', () => {
    const label = fc.stringMatching(/^[a-z\d.-]{0,6}$/);
    const host = fc.array(fc.oneof(label, fc.constantFrom('xn--a', 'com', '1', 'xn--')), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(host, fc.constantFrom('', '/a', '?b', '#c', ':1', ':x'), (labels, rest) => {
        const href = `https://${labels.join('.')}${rest}`;
        expect(isWebUrl(href)).toBe(URL.canParse(href));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['https://news.example/', 'HTTP://news.example/a?b#c', 'https://мир.example/'])(
    'holds for %j',
    (href) => {
      expect(isWebUrl(href)).toBe(true);
    },
  );

  it.each([
    '/a',
    '//news.example/a',
    'mailto:a@news.example',
    'https://',
    'https://a b',
    'https://news.example/"',
    ' https://news.example/',
  ])('does not hold for %j', (href) => {
    expect(isWebUrl(href)).toBe(false);
  });
});
