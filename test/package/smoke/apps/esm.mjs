import * as wirecopy from 'wirecopy';
import { toPlainText } from 'wirecopy/body';
import { toJsonLd } from 'wirecopy/json-ld';
import { Article } from 'wirecopy/model';
import { gazetteer } from 'wirecopy/places';
import { parse } from 'wirecopy/wire-text';
import { use } from './checks.mjs';

const doors = {
  sameModel: Article === wirecopy.Article,
  sameJsonLd: toJsonLd === wirecopy.toJsonLd,
  text: toPlainText(parse('Library opens\n\nA library opened with a marathon.').articles[0].body),
  bergen: gazetteer.lookup('Bergen').some(({ country }) => country === 'NO'),
};
console.log(JSON.stringify({ ...use(wirecopy), ...doors }));
