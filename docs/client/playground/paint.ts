import highlighter from 'highlight.js/lib/core';
import json from 'highlight.js/lib/languages/json';
import xml from 'highlight.js/lib/languages/xml';
import { element } from '../element.js';

highlighter.registerLanguage('json', json);
highlighter.registerLanguage('xml', xml);

/** Above so many UTF-16 units code is shown in one colour. */
const most = 100_000;

/** Code in colour. */
export function painted(code: string, language: 'json' | 'xml' | 'text'): HTMLElement {
  const node = element('code', {});
  if (language === 'text' || code.length > most) node.textContent = code;
  // highlight.js escapes what it is given.
  else node.innerHTML = highlighter.highlight(code, { language }).value;
  return node;
}
