import type { Article } from '../model/index.js';
import type { ArticleFacts } from '../structured-data/read/article-facts.js';
import { isNamed } from './read-makers.js';

/**
 * Every text, number and truth that an article took of what was said of it, as texts: of its fields, and as written of what was
 * read for its meaning (names, times, the text).
 */
export function placedTexts(facts: ArticleFacts, fields: Partial<Article>): ReadonlySet<string> {
  const placed = new Set<string>();
  const { bylines, credits, dateline, liveUpdates } = fields;
  collect([facts.fields, bylines, credits, dateline, liveUpdates], placed);
  for (const { name } of facts.makers.filter(isNamed)) placed.add(name.text);
  for (const times of Object.values(facts.times)) for (const { text } of times) placed.add(text);
  for (const { text } of facts.texts) placed.add(text);
  if (dateline !== undefined && dateline.text !== '' && facts.dateline !== undefined)
    placed.add(facts.dateline.text);
  for (const { text, makers } of facts.updates) {
    if (text) placed.add(text.text);
    for (const { name } of makers.filter(isNamed)) placed.add(name.text);
  }
  return placed;
}

/** Every scalar in a value, which lies no deeper than an article does. */
function collect(value: unknown, placed: Set<string>): void {
  if (typeof value === 'string') placed.add(value);
  else if (typeof value === 'number' || typeof value === 'boolean') placed.add(String(value));
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, placed);
}
