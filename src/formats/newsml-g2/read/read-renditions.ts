import { newsmlG2Codes } from '../../../diagnostics/codes/newsml-g2.js';
import { finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import { isSafeHref } from '../../../model/href.js';
import type { Rendition } from '../../../model/index.js';
import { wordsOf } from '../own-value.js';
import type { ItemContext } from './item-context.js';

/** Files that a page may link to; of the others it is said that they were left out. */
export function readRenditions(
  { reading }: ItemContext,
  files: readonly XmlElement[],
  path: string,
): readonly Rendition[] {
  const renditions: Rendition[] = [];
  for (const file of files) {
    const href = attributeOf(file, 'href');
    if (href === undefined) continue;
    if (!isSafeHref(href)) {
      if (identifierIn(file) !== undefined) continue;
      const message = `"${href.slice(0, 100)}" is no address that a page may carry; the file was left out.`;
      const span = { start: file.start, end: file.tagEnd };
      reading.report(
        finding(newsmlG2Codes, 'newsml-g2/unsafe-link', message, {
          path: `${path}.renditions`,
          span,
        }),
      );
      continue;
    }
    reading.take(file, `${path}.renditions[${renditions.length}]`);
    renditions.push(renditionOf(file, href));
  }
  return renditions;
}

function renditionOf(file: XmlElement, href: string): Rendition {
  const name = renditionName(file);
  const [width, height, size] = ['width', 'height', 'size'].map((key) => {
    const text = attributeOf(file, key) ?? '';
    return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  });
  const contentType = attributeOf(file, 'contenttype');
  const duration = durationOf(file);
  return {
    ...(name !== undefined && { name }),
    href,
    ...(width !== undefined && width > 0 && { width }),
    ...(height !== undefined && height > 0 && { height }),
    ...(contentType !== undefined && { contentType }),
    ...(size !== undefined && { sizeInBytes: size }),
    ...(duration !== undefined && { duration }),
  };
}

/** The code of a rendition without its scheme's alias. */
export function renditionName(file: XmlElement): string | undefined {
  const qcode = attributeOf(file, 'rendition');
  if (qcode !== undefined) return qcode.slice(qcode.indexOf(':') + 1);
  const uri = attributeOf(file, 'renditionuri');
  return wordsOf(uri) ?? uri;
}

/** Seconds, unless another unit is named; clock times are read as those. */
function durationOf(file: XmlElement): number | undefined {
  const text = attributeOf(file, 'duration') ?? '';
  const clock = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,6})?)$/.exec(text);
  if (clock !== null) {
    const [, hours = '0', minutes = '0', seconds = '0'] = clock;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  if (!/^\d{1,12}(?:\.\d{1,6})?$/.test(text)) return undefined;
  const unit = attributeOf(file, 'durationunit')?.toLowerCase() ?? '';
  return Number(text) / (unit.endsWith(':milliseconds') ? 1000 : 1);
}

/** ANSA has a tag, which identifies a file and leads nowhere, where its address belongs. */
export function identifierIn(file: XmlElement): string | undefined {
  const href = attributeOf(file, 'href');
  return href !== undefined && /^(?:tag|urn):/i.test(href) ? href : undefined;
}
