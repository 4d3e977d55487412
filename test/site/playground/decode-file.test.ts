import { expect, it } from 'vitest';
import { decodeFile } from '../../../docs/client/playground/decode-file.js';

it.each([
  ['UTF-8', Buffer.from('Bibliothèque'), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from('\ufeffBibliothèque'), 'utf-8'],
  ['UTF-16 with a mark', Buffer.from('\ufeffBibliothèque', 'utf16le'), 'utf-16le'],
  ['Windows-1252', Buffer.from('Bibliothèque', 'latin1'), 'windows-1252'],
])('decodeFile reads %s', (_name, bytes, encoding) => {
  expect(decodeFile(bytes)).toEqual({ text: 'Bibliothèque', encoding });
});

it('decodeFile reads what an XML declaration names', () => {
  const head = Buffer.from('<?xml version="1.0" encoding="windows-1251"?><p>');
  const bytes = Buffer.concat([head, Buffer.from([0xc1, 0xe0, 0xea, 0xf3])]);
  expect(decodeFile(bytes)).toMatchObject({ encoding: 'windows-1251' });
  expect(decodeFile(bytes).text).toContain('Баку');
});

it('decodeFile keeps to what it knows where a name is of no encoding', () => {
  const bytes = Buffer.from('<?xml version="1.0" encoding="x-none"?><p>\u00e8', 'latin1');
  expect(decodeFile(bytes).encoding).toBe('windows-1252');
});
