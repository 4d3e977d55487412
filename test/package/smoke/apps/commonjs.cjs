const wirecopy = require('wirecopy');
const { toPlainText } = require('wirecopy/body');
const { toJsonLd } = require('wirecopy/json-ld');
const { Article } = require('wirecopy/model');
const { gazetteer } = require('wirecopy/places');
const { parse } = require('wirecopy/wire-text');

const doors = {
  sameModel: Article === wirecopy.Article,
  sameJsonLd: toJsonLd === wirecopy.toJsonLd,
  text: toPlainText(parse('Library opens\n\nA library opened with a marathon.').articles[0].body),
  bergen: gazetteer.lookup('Bergen').some(({ country }) => country === 'NO'),
};
import('./checks.mjs').then(({ use }) => {
  console.log(JSON.stringify({ ...use(wirecopy), ...doors }));
});
