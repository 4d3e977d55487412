import * as wirecopy from 'wirecopy';
import { gazetteer } from 'wirecopy/places';
import { tour } from './tour.mjs';

console.log(JSON.stringify(await tour(wirecopy, gazetteer)));
