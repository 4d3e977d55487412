import { newsmlG2Codes } from '../../../diagnostics/codes/newsml-g2.js';
import { finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import { isSafeHref } from '../../../model/href.js';
import type { Rendition } from '../../../model/index.js';
import { secondsOf } from '../../../time/seconds-of.js';
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
  return given({
    name: renditionName(file),
    href,
    width: wholeOf(file, 'width', 1),
    height: wholeOf(file, 'height', 1),
    contentType: attributeOf(file, 'contenttype'),
    sizeInBytes: wholeOf(file, 'size', 0),
    duration: durationOf(file),
  });
}

function wholeOf(file: XmlElement, name: string, least: number): number | undefined {
  const text = attributeOf(file, name) ?? '';
  return /^\d{1,15}$/.test(text) && Number(text) >= least ? Number(text) : undefined;
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
  const seconds = secondsOf(attributeOf(file, 'duration'));
  const unit = attributeOf(file, 'durationunit')?.toLowerCase() ?? '';
  return seconds && seconds / (unit.endsWith(':milliseconds') ? 1000 : 1);
}

/** ANSA has a tag, which identifies a file and leads nowhere, where its address belongs. */
export function identifierIn(file: XmlElement): string | undefined {
  const href = attributeOf(file, 'href');
  return href !== undefined && /^(?:tag|urn):/i.test(href) ? href : undefined;
}
