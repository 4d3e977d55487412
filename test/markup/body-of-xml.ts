import { SaxesParser } from 'saxes';
import { bodyBuilder, type BuiltBody, type Vocabulary } from '../../src/markup/body-builder.js';

/** The body of a fragment of XML, its tags given to a builder as saxes finds them. */
export function bodyOfXml(xml: string, vocabulary: Vocabulary): BuiltBody {
  const builder = bodyBuilder(vocabulary);
  const parser = new SaxesParser({ fragment: true, xmlns: false } as const);
  let start = 0;
  parser.on('opentagstart', ({ name }) => {
    start = parser.position - name.length - 2;
  });
  parser.on('opentag', ({ name, attributes }) => {
    builder.open({ name, start, end: parser.position }, (key) => attributes[key]);
  });
  parser.on('text', (text) => {
    builder.text(text);
  });
  parser.on('cdata', (text) => {
    builder.text(text);
  });
  parser.on('closetag', ({ name }) => {
    builder.close(name);
  });
  parser.write(xml).close();
  return builder.finish();
}
