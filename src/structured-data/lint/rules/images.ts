import type { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import type { googleCodes } from '../../../diagnostics/codes/google.js';
import { isWebUrl } from '../../../model/href.js';
import {
  isObject,
  nodeOf,
  valuesOf,
  type LintPage,
  type NodeSpot,
  type Spot,
} from '../lint-page.js';
import { articles, each, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';

/** Fewer pixels than this and Google takes the picture for no result. */
const fewestPixels = 50_000;
/** Pixels on each side of a logo. */
const leastLogoSide = 112;
/** Pixels across a picture that Discover shows large. */
const discoverWidth = 1200;

/** Rules I1, I2, I7 and P2 of Google's profile. */
export const googleImageRules: readonly RuleRow<keyof typeof googleCodes>[] = [
  {
    id: 'I1',
    code: 'google/image-missing',
    why: 'Results with a picture are the ones that are shown large.',
    fix: 'Add "image" with the pictures of the story, in 16x9, 4x3 and 1x1.',
    source: sources.article,
    check: each(articles, (article) => {
      const isThere = valuesOf(article, 'image').some(
        ({ value }) => value !== null && value !== '',
      );
      const message = 'The article has no "image".';
      return isThere ? undefined : { path: [...article.path, 'image'], message };
    }),
  },
  {
    id: 'I1',
    code: 'google/image-is-logo',
    why: 'A picture should show the story, not its publisher.',
    fix: 'Give a picture of the story, or none.',
    source: sources.article,
    check: each(imageSpots, (image, page) => {
      const logo = logos(page).map((spot) => urlsOf(spot, page)[0]?.value);
      const url = urlsOf(image, page)[0]?.value;
      return url !== undefined && logo.includes(url)
        ? 'The picture is the publisher’s logo.'
        : undefined;
    }),
  },
  {
    id: 'I2',
    code: 'google/image-too-small',
    why: 'Width times height has to be 50,000 at least.',
    fix: 'Give a larger file.',
    source: sources.article,
    check: each(imageSpots, (image, page) => {
      const size = sizeOf(image, page);
      if (size === undefined || size.width <= 0 || size.width * size.height >= fewestPixels)
        return undefined;
      return `The picture has ${size.width} × ${size.height} pixels; expected 50,000 at least.`;
    }),
  },
  {
    id: 'I2',
    code: 'google/image-ratios',
    why: 'Google asks for the picture in 16x9, 4x3 and 1x1, for the places where it may show it.',
    fix: 'Add the missing formats.',
    source: sources.article,
    check: each(articles, (article, page) => {
      const images = valuesOf(article, 'image');
      const ratios = images
        .map((image) => sizeOf(image, page))
        .map((size) => size && size.width / size.height);
      if (images.length === 0 || ratios.includes(undefined)) return undefined;
      const missing = formats.filter(
        ({ ratio }) => !ratios.some((given) => Math.abs((given ?? 0) / ratio - 1) < 0.02),
      );
      const message = `No picture has the format ${missing.map(({ name }) => name).join(', ')}.`;
      return missing.length === 0 ? undefined : { path: [...article.path, 'image'], message };
    }),
  },
  {
    id: 'I7',
    code: 'google/image-url',
    why: 'Google fetches the picture; only from an absolute address can it.',
    fix: 'Give the whole address, with https:// in front.',
    source: sources.article,
    check: each(imageUrls, ({ value }) =>
      isWebUrl(value.trim()) ? undefined : `${shown(value)} is no absolute http or https URL.`,
    ),
  },
  {
    id: 'I7',
    code: 'google/image-without-url',
    why: 'Without an address there is no picture.',
    fix: 'Add "url" or "contentUrl".',
    source: sources.article,
    check: each(imageSpots, (image, page) => {
      const node = nodeOf(image, page);
      const isPicture =
        node !== undefined && Object.keys(node.value).some((key) => !key.startsWith('@'));
      if (!isPicture || urlsOf(image, page).length > 0 || isWebUrl(String(node.value['@id'])))
        return undefined;
      return 'The picture has neither "url" nor "contentUrl".';
    }),
  },
  {
    id: 'I7',
    code: 'google/image-size-value',
    why: 'Width and height are numbers of pixels.',
    fix: 'Write them as positive whole numbers: 1600.',
    source: sources.article,
    check: each(imageLengths, ({ value }) =>
      isObject(value) ||
      value === null ||
      (typeof value === 'number' && Number.isInteger(value) && value > 0)
        ? undefined
        : `${shown(value)} is no positive whole number of pixels.`,
    ),
    mend: (value) =>
      /^\s*[1-9]\d{0,5}(?:\s*px)?\s*$/.test(String(value))
        ? Number.parseInt(String(value), 10)
        : undefined,
  },
  {
    id: 'P2',
    code: 'google/logo-too-small',
    why: 'Google asks for a logo of 112 × 112 pixels at least.',
    fix: 'Give a larger logo.',
    source: sources.logo,
    check: each(logos, (logo, page) => {
      const size = sizeOf(logo, page);
      return size && Math.max(size.width, size.height) < leastLogoSide
        ? `The logo has ${size.width} × ${size.height} pixels; expected ${leastLogoSide} on each side at least.`
        : undefined;
    }),
  },
  {
    id: 'P2',
    code: 'google/logo-low',
    why: 'Logos of 600 × 60 pixels were asked for until AMP pages went; today Google asks for 112 on each side.',
    fix: 'Give a logo that is nearer to a square.',
    source: sources.logo,
    check: each(logos, (logo, page) => {
      const size = sizeOf(logo, page);
      const sides = size && [size.width, size.height];
      return sides && Math.min(...sides) < leastLogoSide && Math.max(...sides) >= leastLogoSide
        ? `The logo has ${size.width} × ${size.height} pixels; ${leastLogoSide} on each side are asked for.`
        : undefined;
    }),
  },
];

/** Rules I3, I5 and I7 beyond Google's own. */
export const editorialImageRules: readonly RuleRow<keyof typeof editorialCodes>[] = [
  {
    id: 'I5',
    code: 'editorial/image-rights',
    why: 'A picture without credit, creator or licence says nothing of whose it is; Google Images shows it where it stands.',
    fix: 'Add "creditText" with the credit line, or "creator", "copyrightNotice" or "license".',
    source: sources.imageLicense,
    check: each(imageSpots, (image, page) => {
      const node = nodeOf(image, page);
      const isPicture =
        node !== undefined && Object.keys(node.value).some((key) => !key.startsWith('@'));
      const hasRights = rights.some(
        (property) => node !== undefined && valuesOf(node, property).length > 0,
      );
      return isPicture && !hasRights ? 'The picture says nothing of its rights.' : undefined;
    }),
  },
  {
    id: 'I7',
    code: 'editorial/image-insecure',
    why: 'Pages are served over https; a picture over http is blocked on them.',
    fix: 'Give the https address.',
    source: sources.article,
    check: each(imageUrls, ({ value }) =>
      /^http:/i.test(value) ? `${shown(value)} is not served over https.` : undefined,
    ),
  },
  {
    id: 'I3',
    code: 'editorial/image-not-for-discover',
    why: 'Discover shows pictures large from 1200 pixels of width on.',
    fix: 'Add a wider file.',
    source: sources.discover,
    check: each(articles, (article, page) => {
      const images = valuesOf(article, 'image');
      const widths = images.map((image) => sizeOf(image, page)?.width);
      const widest = Math.max(...widths.map((width) => width ?? Infinity));
      if (images.length === 0 || widest >= discoverWidth) return undefined;
      const message = `The widest picture has ${widest} pixels across; Discover wants ${discoverWidth}.`;
      return { path: [...article.path, 'image'], message };
    }),
  },
];

/** A text that is an address. */
type UrlSpot = Spot & { readonly value: string };

const rights = ['creator', 'creditText', 'copyrightNotice', 'copyrightHolder', 'license'] as const;

const formats = [
  { name: '16x9', ratio: 16 / 9 },
  { name: '4x3', ratio: 4 / 3 },
  { name: '1x1', ratio: 1 },
] as const;

/** The pictures of every article. */
function imageSpots(page: LintPage): readonly Spot[] {
  return page.articles
    .flatMap((article) => valuesOf(article, 'image'))
    .filter(({ value }) => value !== null && value !== '');
}

function imageLengths(page: LintPage): readonly Spot[] {
  return imageSpots(page).flatMap((image) => {
    const node = nodeOf(image, page);
    return node ? [...valuesOf(node, 'width'), ...valuesOf(node, 'height')] : [];
  });
}

function logosOf(article: NodeSpot, page: LintPage): readonly Spot[] {
  return valuesOf(article, 'publisher').flatMap((publisher) => {
    const node = nodeOf(publisher, page);
    return node ? valuesOf(node, 'logo') : [];
  });
}

function logos(page: LintPage): readonly Spot[] {
  return page.articles.flatMap((article) => logosOf(article, page));
}

/** Where a picture's addresses stand: the value itself may be one. */
function urlsOf(image: Spot, page: LintPage): readonly UrlSpot[] {
  const node = nodeOf(image, page);
  const spots = node ? [...valuesOf(node, 'url'), ...valuesOf(node, 'contentUrl')] : [image];
  return spots.filter((spot): spot is UrlSpot => typeof spot.value === 'string');
}

function imageUrls(page: LintPage): readonly UrlSpot[] {
  return imageSpots(page).flatMap((image) => urlsOf(image, page));
}

/** Width and height as they are declared; undefined where either is not. */
function sizeOf(
  image: Spot,
  page: LintPage,
): { readonly width: number; readonly height: number } | undefined {
  const node = nodeOf(image, page);
  const [width, height] = ['width', 'height'].map((side) =>
    lengthOf(node && valuesOf(node, side)[0]?.value),
  );
  return width === undefined || height === undefined ? undefined : { width, height };
}

function lengthOf(value: unknown): number | undefined {
  const plain = isObject(value) ? value['value'] : value;
  const length = typeof plain === 'string' ? Number.parseFloat(plain) : plain;
  return typeof length === 'number' && Number.isFinite(length) ? length : undefined;
}
