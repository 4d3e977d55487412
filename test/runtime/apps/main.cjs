const wirecopy = require('wirecopy');
const { gazetteer } = require('wirecopy/places');

import('./tour.mjs').then(async ({ tour }) => {
  console.log(JSON.stringify(await tour(wirecopy, gazetteer)));
});
