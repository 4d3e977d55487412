import fc from 'fast-check';

/** Names of elements and attributes, some beyond ASCII. */
const name = fc.constantFrom('a', 'p', 'newsItem', 'body.head', '_x-1', 'läuft', '名前', '𐀀b');

/** Text as written: references, line ends of all kinds, characters beyond the first plane. */
const written = fc
  .array(
    fc.oneof(
      fc.lorem({ maxCount: 2 }),
      fc.constantFrom(
        '&amp;',
        '&lt;',
        '&#233;',
        '&#x1F600;',
        '\r\n',
        '\r',
        '\n',
        '\t',
        ' ',
        '😀',
        '»',
        ']',
        '>',
        '"',
        "'",
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join('').replaceAll(']]', ']'));

const attribute = fc
  .record({ key: fc.oneof(name, fc.constant('xml:lang')), value: written })
  .map(({ key, value }) => ({ key, text: ` ${key} = "${value.replaceAll('"', '&quot;')}"` }));

const attributes = fc
  .uniqueArray(attribute, { selector: ({ key }) => key, maxLength: 4 })
  .map((list) => list.map(({ text }) => text).join('\n'));

const declarations = fc.constantFrom('', '', ' xmlns="urn:d"', ' xmlns=""', ' xmlns:n="urn:n"');

const aside = fc.constantFrom(
  '<!-- a - b -->',
  '<?pi data?>',
  '<![CDATA[<raw> & ]] ]]>',
  '<![CDATA[]]>',
);

/** A well-formed element with all that may stand in one, nested at most as deep as `depth`. */
function elementOf(depth: number): fc.Arbitrary<string> {
  const content: fc.Arbitrary<string> =
    depth === 0
      ? written
      : fc
          .array(fc.oneof(written, aside, fc.constant(depth - 1).chain(elementOf)), {
            maxLength: 4,
          })
          .map((parts) => parts.join(''));
  return fc
    .record({ tag: name, attributes, declarations, content, isEmpty: fc.boolean() })
    .map((e) =>
      e.isEmpty
        ? `<${e.tag}${e.declarations}${e.attributes} />`
        : `<${e.tag}${e.declarations}${e.attributes}>${e.content}</${e.tag} >`,
    );
}

const declaration = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n",
);

const root = fc.constant(3).chain(elementOf);
const end = fc.constantFrom('', '\n', '<!-- end -->');

/** A document, without a document type declaration, of which a few characters were taken out or put in. */
export const damagedXml: fc.Arbitrary<string> = fc
  .tuple(
    fc.tuple(declaration, root, end).map((parts) => parts.join('')),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat({ max: 6 }),
        insert: fc.constantFrom(
          '',
          '<',
          '>',
          '&',
          '"',
          "'",
          '/',
          '=',
          ' ',
          '<a',
          '</p>',
          '<!--',
          ']]>',
          '<![CDATA[',
          '&x;',
          '\u0001',
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits
      .reduce((edited, { at, remove, insert }) => {
        const from = Math.floor(at * edited.length);
        return [...edited.slice(0, from), insert, ...edited.slice(from + remove)];
      }, Array.from(text))
      .join(''),
  );
