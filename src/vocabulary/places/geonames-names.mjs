/**
 * Names of GeoNames' places by language, from the catalogues of Debian's package libgeonames-common (0.3.0 when last run; its
 * data are GeoNames', CC BY 4.0). They are looked for in the folder that GEONAMES_LOCALES names, such as
 * `/usr/share/locale`, or that of the package unpacked elsewhere:
 *
 *     apt-get download libgeonames-common && dpkg-deb -x libgeonames-common_*.deb geonames
 *     export GEONAMES_LOCALES=$PWD/geonames/usr/share/locale
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name by GeoNames' number, for a language such as `ru`. */
export function namesIn(language) {
  const folder = process.env.GEONAMES_LOCALES ?? '/usr/share/locale';
  return readCatalogue(readFileSync(join(folder, language, 'LC_MESSAGES', 'geonames.mo')));
}

/** A catalogue of GNU gettext, as its manual's "The Format of GNU MO Files" has it. */
function readCatalogue(bytes) {
  const isLittle = bytes.readUInt32LE(0) === 0x950412de;
  const number = (at) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const text = (at) => bytes.toString('utf8', number(at + 4), number(at + 4) + number(at));
  const [count, originals, translations] = [8, 12, 16].map(number);
  return new Map(
    Array.from({ length: count }, (_, i) => [text(originals + 8 * i), text(translations + 8 * i)]),
  );
}
