// Doc comments as HTML.
import { codeBlock, renderInline } from '../markdown.mjs';

/** The text of a part of a comment, its links to other exports made by `linkTo`. */
export function prose(parts, linkTo) {
  const markdown = (parts ?? []).map((part) => partText(part, linkTo)).join('');
  return markdown
    .trim()
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${renderInline(paragraph.replaceAll(/\s*\n\s*/g, ' '))}</p>`)
    .join('\n');
}

function partText({ kind, text, target }, linkTo) {
  if (kind !== 'inline-tag') return text;
  const href = linkTo(text) ?? (typeof target === 'string' ? target : undefined);
  return href === undefined ? `\`${text}\`` : `[\`${text}\`](${href})`;
}

/** The parts of a comment under a tag, such as `@throws`, one entry for each time that it stands there. */
export function tagged(comment, tag) {
  return (comment?.blockTags ?? [])
    .filter((block) => block.tag === tag)
    .map(({ content }) => content);
}

/** The examples of a comment as blocks of code. */
export function examples(comment) {
  return tagged(comment, '@example')
    .map((content) => content.map(({ text }) => text).join(''))
    .map((text) => /^```(\w+)\n(.*?)```/s.exec(text.trim()))
    .map((fence) => (fence === null ? '' : codeBlock(fence[2].trimEnd(), fence[1])))
    .join('\n');
}
