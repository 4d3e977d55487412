import { isSafeHref } from '../model/href.js';
import type { Embed, Figure } from '../model/index.js';
import { escapeHtmlText } from './escape-html.js';
import { startTag, tag, type Tags } from './html-tags.js';

/** A figure: the picture or player, then a caption of its children and credit. `undefined` where nothing of it can be shown. */
export function figureTags(figure: Figure): Tags | undefined {
  const media = isSafeHref(figure.url) ? mediaHtml(figure) : '';
  const hasText = figure.children.length > 0;
  if (media === '' && !hasText && figure.credit === undefined) return undefined;
  if (!hasText && figure.credit === undefined) {
    return { start: `<figure>${media}`, end: '</figure>' };
  }
  const credit =
    figure.credit === undefined ? '' : `<small>${escapeHtmlText(figure.credit)}</small>`;
  return {
    start: `<figure>${media}<figcaption>`,
    end: `${hasText && credit !== '' ? ' ' : ''}${credit}</figcaption></figure>`,
  };
}

/** An embed: a link to it under its title, or its title alone where its address is unsafe. */
export function embedTags({ url, title }: Embed): Tags | undefined {
  if (isSafeHref(url)) {
    const link = tag('a', { href: url });
    return {
      start: `<figure>${link.start}${escapeHtmlText(title ?? url)}`,
      end: `${link.end}</figure>`,
    };
  }
  return title === undefined ? undefined : { start: `<p>${escapeHtmlText(title)}`, end: '</p>' };
}

function mediaHtml({ kind, url, alternativeText, width, height }: Figure): string {
  switch (kind) {
    case 'picture':
    case 'graphic':
      return startTag('img', { src: url, alt: alternativeText ?? '', width, height });
    case 'video':
    case 'audio': {
      const size = kind === 'video' ? { width, height } : {};
      const player = tag(kind, { src: url, 'aria-label': alternativeText, ...size, controls: '' });
      return player.start + player.end;
    }
  }
}
