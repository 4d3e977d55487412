import type { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import { valuesOf, type LintPage, type TextSpot } from '../lint-page.js';
import { each, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';
import { markupIn, withoutMarkup } from '../text-markup.js';
import { editorNoteIn, wireTraceIn } from '../wire-traces.js';
import { headlines } from './headline.js';

/** Longer headlines may be cut on small screens. */
const longestHeadline = 110;

/** Rules H2 to H4, K3 and Y4. */
export const textRules: readonly RuleRow<keyof typeof editorialCodes>[] = [
  {
    id: 'H2',
    code: 'editorial/headline-long',
    why: 'Long headlines are cut on some devices. Google’s old limit of 110 characters fell in 2023.',
    fix: 'Nothing needs to be done; a shorter one shows whole.',
    source: sources.article,
    check: each(headlines, ({ value }) =>
      [...value].length > longestHeadline
        ? `The headline has ${[...value].length} characters.`
        : undefined,
    ),
  },
  {
    id: 'H3',
    code: 'editorial/text-spacing',
    why: 'Stray white space shows in some results, and parts what should match.',
    fix: 'Trim it, and put one blank between words.',
    source: sources.article,
    check: each(lines, ({ value }) =>
      value.trim() !== '' && /^\s|\s$|\s{2}|[\t\n\r]/.test(value)
        ? `${shown(value)} has stray white space.`
        : undefined,
    ),
    mend: (value) => String(value).replace(/\s+/g, ' ').trim(),
  },
  {
    id: 'H3',
    code: 'editorial/text-not-nfc',
    why: 'A letter with its accent apart looks the same and is not found.',
    fix: 'Normalize the text to NFC.',
    source: sources.normalization,
    check: each(
      ({ texts }) => texts.filter(({ key }) => readerKeys.has(key)),
      // NFC takes some letters apart as well, which publishers in their scripts do not: only what it joins counts.
      ({ value }) =>
        value.normalize('NFC').length < value.length ? `${shown(value)} is not in NFC.` : undefined,
    ),
    mend: (value) => String(value).normalize('NFC'),
  },
  {
    id: 'H3',
    code: 'editorial/text-markup',
    why: 'JSON-LD is no HTML: tags and entities would be shown as they stand.',
    fix: 'Write plain text.',
    source: sources.article,
    check: each(
      ({ texts }) => texts.filter(({ key }) => readerKeys.has(key) && key !== 'headline'),
      ({ value }) => {
        const markup = markupIn(value);
        return markup && `The text holds ${markup.kind}, ${shown(markup.found)}.`;
      },
    ),
    mend: (value) => withoutMarkup(String(value)),
  },
  {
    id: 'H4',
    code: 'editorial/headline-wire-trace',
    why: 'Markers, slugs, datelines and credits are for editors.',
    fix: 'Keep the headline alone.',
    source: sources.newsArticle,
    check: each(headlines, ({ value }) => {
      const trace = wireTraceIn(value);
      return trace && `The headline holds ${shown(trace)}, which is the wire’s.`;
    }),
  },
  {
    id: 'Y4',
    code: 'editorial/note-to-editors',
    why: 'Notes to editors are not for publication.',
    fix: 'Take the note out.',
    source: sources.newsArticle,
    check: each(
      ({ texts }) => texts.filter(({ key }) => readerKeys.has(key)),
      ({ value }) => {
        const note = editorNoteIn(value);
        return note && `The text holds a note to editors, ${shown(note)}.`;
      },
    ),
  },
  {
    id: 'K3',
    code: 'editorial/keyword-twice',
    why: 'A keyword said twice says no more.',
    fix: 'Name each keyword once.',
    source: sources.newsArticle,
    check: function* (page) {
      for (const article of page.articles) {
        const words = keywordsOf(article).map((word) => word.toLowerCase());
        const twice = words.find((word, i) => words.indexOf(word) < i);
        const message = `The keyword ${shown(twice)} is named twice.`;
        if (twice !== undefined) yield { path: [...article.path, 'keywords'], message };
      }
    },
    mend: (value) => {
      const isText = typeof value === 'string';
      const words = isText ? value.split(',') : value;
      if (!Array.isArray(words)) return undefined;
      const texts = words.map((word: unknown) => String(word).trim());
      const once = texts.filter(
        (word, i) => texts.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === i,
      );
      return isText ? once.join(', ') : once;
    },
  },
  {
    id: 'K3',
    code: 'editorial/keyword-slug',
    why: 'Slugs are the wire’s own names of stories.',
    fix: 'Take it out.',
    source: sources.newsArticle,
    check: function* (page) {
      for (const article of page.articles) {
        const found = keywordsOf(article).find((word) => slug.test(word));
        if (found !== undefined)
          yield {
            path: [...article.path, 'keywords'],
            message: `The keyword ${shown(found)} is a slug.`,
          };
      }
    },
  },
];

const slug = /^(?:BC|AM|PM)-[A-Z]{2}\S*$|^\S[^\s-]*-\S+\/$|\b(?:1st|2nd|3rd) Ld\b/;

/** Properties whose texts readers see. */
const readerKeys: ReadonlySet<string> = new Set([
  'headline',
  'alternativeHeadline',
  'description',
  'abstract',
  'articleBody',
  'caption',
  'backstory',
]);

/** Texts that are one line: headlines, and the names of authors. */
function lines(page: LintPage): readonly TextSpot[] {
  const own = new Set(page.articles.map(({ value }) => value['headline']));
  return page.texts.filter(
    ({ key, value, path }) =>
      (key === 'headline' && own.has(value)) || (key === 'name' && path.includes('author')),
  );
}

function keywordsOf(article: Parameters<typeof valuesOf>[0]): readonly string[] {
  const texts = valuesOf(article, 'keywords').map(({ value }) =>
    typeof value === 'string' ? value : '',
  );
  const words = texts.length === 1 ? (texts[0] ?? '').split(',') : texts;
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
