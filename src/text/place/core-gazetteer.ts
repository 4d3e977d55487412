import { corePlaces } from '../../vocabulary/places/core.generated.js';
import type { Gazetteer } from './gazetteer.js';
import { packedGazetteer } from './packed-gazetteer.js';

/**
 * The places that come with every reader of wire copy: capitals, the largest cities and what else datelines name most.
 * `wirecopy/places` knows many more.
 *
 * @example
 * ```ts
 * coreGazetteer.lookup('SAO PAULO'); // [{ name: 'São Paulo', country: 'BR', timeZone: 'America/Sao_Paulo', … }]
 * ```
 */
export const coreGazetteer: Gazetteer = /* @__PURE__ */ packedGazetteer(corePlaces);
