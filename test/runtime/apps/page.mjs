import './violations.mjs';
import * as wirecopy from 'wirecopy';
import { gazetteer } from 'wirecopy/places';
import { tour } from './tour.mjs';

globalThis.output = tour(wirecopy, gazetteer).then((result) => JSON.stringify(result));
