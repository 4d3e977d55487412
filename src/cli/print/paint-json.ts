import { plain, type Paint } from './paint.js';

/** JSON over many lines; coloured, its keys, strings, numbers and literals each in a colour of their own. */
export function paintJson(value: object, paint: Paint): string {
  const json = JSON.stringify(value, undefined, 2);
  if (paint === plain) return json;
  const safe = json.replace(/[\x7f-\x9f]/g, escaped);
  return safe.replace(token, (text, string?: string, colon?: string, number?: string) => {
    if (string !== undefined)
      return paint(colon === undefined ? 'string' : 'key', string) + (colon ?? '');
    return paint(number === undefined ? 'literal' : 'number', text);
  });
}

/** Controls that JSON leaves as they are, which a terminal would obey. */
function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const token = /("(?:[^"\\]|\\.)*")(:)?|(-?\d[\d.eE+-]*)|\b(?:true|false|null)\b/g;
