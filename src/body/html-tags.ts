import { escapeHtmlAttribute } from './escape-html.js';

/** What stands before and after the children of a node. */
export interface Tags {
  readonly start: string;
  readonly end: string;
}

/** By name; one without a value is left out. */
export type HtmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** The two tags of element `name`. */
export function tag(name: string, values: HtmlAttributes = {}): Tags {
  return { start: startTag(name, values), end: `</${name}>` };
}

/** The start tag alone, as of an element that has no content. White space around a value says nothing and is left out. */
export function startTag(name: string, values: HtmlAttributes = {}): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined)
      text += ` ${key}="${escapeHtmlAttribute(String(value).replaceAll('\0', '').trim())}"`;
  }
  return `${text}>`;
}
