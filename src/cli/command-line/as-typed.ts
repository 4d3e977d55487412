import { checkOptions, convertOptions, jsonLdOptions, readingOptions } from './options.js';

/** The library's words for those who use the command: `options.timeZone` and "the option `timeZone`" are `--timezone` here. */
export function asTyped(text: string): string {
  return text
    .replaceAll('the option `limits.bytes`', '`--max-bytes`')
    .replace(
      /(?:the )?option `(\w+)`|options\.(\w+)/g,
      (whole, quoted?: string, dotted?: string) => {
        const row = rows.find(({ sets }) => sets?.field === (quoted ?? dotted));
        if (row === undefined) return whole;
        return quoted === undefined ? `--${row.name}` : `\`--${row.name}\``;
      },
    );
}

const rows = [...readingOptions, ...jsonLdOptions, ...convertOptions, ...checkOptions];
