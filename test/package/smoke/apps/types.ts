// Compiled, never run: types resolve from every door, and say what they should.
import * as z from 'zod';
import { Article, parse, toJsonLd, type ArticleInput, type Diagnostic } from 'wirecopy';
import { toHtml } from 'wirecopy/body';
import { jsonLdScript } from 'wirecopy/json-ld';
import { Byline } from 'wirecopy/model';
import { gazetteer } from 'wirecopy/places';
import { write } from 'wirecopy/wire-text';

const payload: ArticleInput = { headline: 'Chess', provider: 'Example News' };
const article: Article = Article.parse(payload);
const story: z.ZodType = z.object({ article: Article, bylines: z.array(Byline) });
const diagnostics: readonly Diagnostic[] = parse('', { gazetteer }).diagnostics;

// @ts-expect-error a key that no payload has
Article.parse({ headline: 'Chess', headlines: 'Chess' } satisfies ArticleInput);
// @ts-expect-error a format that is none
parse('', { format: 'telex' });

export const used = [
  story,
  diagnostics,
  toHtml(article.body),
  jsonLdScript(toJsonLd(article)),
  write(article).losses,
];
