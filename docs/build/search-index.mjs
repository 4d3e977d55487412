// What the search of the site looks through: a row for each section of each page.

/** A script that sets the index, since a page opened from a folder may load scripts but fetch nothing. */
export function searchIndex(pages) {
  const rows = pages.flatMap(({ file, title, html }) =>
    sectionsOf(html).map(({ id, heading, text }) => ({
      url: id === '' ? file : `${file}#${id}`,
      page: title,
      heading: heading === title ? '' : heading,
      text,
    })),
  );
  return `globalThis.searchIndex = ${JSON.stringify(rows)};\n`;
}

/** How much of a section's text is searched, in characters. */
const enough = 600;

function sectionsOf(html) {
  const parts = html.split(/(?=<h[1-3][ >])/);
  return parts.flatMap((part) => {
    const head = /^<h[1-3](?: [^>]*?id="([^"]*)")?[^>]*>(.*?)<\/h[1-3]>/s.exec(part);
    if (head === null) return [];
    const heading = textOf((head[2] ?? '').replace(/<a class="anchor".*?<\/a>/s, ''));
    const text = textOf(part.slice(head[0].length)).slice(0, enough);
    return [{ id: part.startsWith('<h1') ? '' : (head[1] ?? ''), heading, text }];
  });
}

function textOf(html) {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
