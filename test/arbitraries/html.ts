import fc from 'fast-check';

/** HTML of tags and texts in any order, most of it broken. */
export const anyHtml: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...visibleTags()) },
      { weight: 1, arbitrary: fc.constantFrom(...otherTags()) },
      { weight: 2, arbitrary: fc.lorem({ maxCount: 2 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ' ',
          '\n',
          '&nbsp;',
          '&amp;lt;',
          '<',
          '&',
          '\0',
          '<!--',
          '-->',
          '<br',
          '"',
        ),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** HTML in which every word is seen, tags in any order, and its words. */
export const visibleHtml: fc.Arbitrary<{
  readonly html: string;
  readonly words: readonly string[];
}> = fc
  .array(fc.oneof(fc.constantFrom(...visibleTags()), fc.constant(undefined)), { maxLength: 60 })
  .map((parts) => {
    const words: string[] = [];
    const html = parts.map((part) => {
      if (part !== undefined) return part;
      words.push(`word${words.length}`);
      return ` ${words.at(-1) ?? ''} `;
    });
    return { html: html.join(''), words };
  });

function visibleTags(): readonly string[] {
  const names = [
    ...[
      'p',
      'div',
      'section',
      'h2',
      'h3',
      'blockquote',
      'ul',
      'ol',
      'li',
      'pre',
      'figure',
      'figcaption',
      'small',
    ],
    ...[
      'table',
      'caption',
      'thead',
      'tbody',
      'tr',
      'td',
      'th',
      'b',
      'strong',
      'i',
      'em',
      'q',
      'sup',
      'span',
      'dl',
      'dt',
    ],
  ];
  return [
    ...names.flatMap((name) => [`<${name}>`, `</${name}>`]),
    ...[
      '<a href="/a">',
      '<a>',
      '</a>',
      '<a href="javascript:x">',
      '<blockquote cite="/c">',
      '<ol start="4">',
    ],
    ...[
      '<br>',
      '<hr>',
      '<img src="/i.jpg" alt="x" width="10">',
      '<img src="/j.jpg">',
      '<embed src="/e">',
    ],
    ...[
      '<td colspan="2" align="right">',
      '<span class="credit">',
      '<div class="credit">',
      '<odd>',
      '</odd>',
    ],
  ];
}

function otherTags(): readonly string[] {
  return [
    ...[
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<noscript>',
      '</noscript>',
      '<svg>',
      '</svg>',
      '<math>',
    ],
    ...[
      '<title>',
      '</title>',
      '<textarea>',
      '</textarea>',
      '<button>',
      '</button>',
      '<p hidden>',
      '<span hidden>',
    ],
    ...[
      '<video src="/v.mp4">',
      '<video>',
      '<source src="/w.mp4">',
      '</video>',
      '<iframe src="/f">',
      '</iframe>',
    ],
    ...[
      '<object data="/o">',
      '</object>',
      '<body>',
      '</body>',
      '<html>',
      '<![CDATA[',
      ']]>',
      '<!doctype html>',
    ],
  ];
}
