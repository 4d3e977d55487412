import type { Gazetteer } from '../text/place/gazetteer.js';
import { packedGazetteer } from '../text/place/packed-gazetteer.js';
import { places } from './places.generated.js';

export type { Gazetteer, GazetteerPlace } from '../text/place/gazetteer.js';

/**
 * Some 25,600 places: capitals, seats of provinces and towns of 15,000 people and more, by their English names and those
 * of their country. The table is read when the first place is looked up.
 *
 * @example
 * ```ts
 * import { parseDateline } from 'wirecopy';
 * import { gazetteer } from 'wirecopy/places';
 *
 * parseDateline('PEORIA, Ill. (AP) — The library opened.', { gazetteer })?.dateline.places[0]?.timeZone; // 'America/Chicago'
 * ```
 */
export const gazetteer: Gazetteer = /* @__PURE__ */ packedGazetteer(places);
