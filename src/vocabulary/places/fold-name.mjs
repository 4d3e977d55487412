/** `foldName` of the library, for the scripts that make its tables. */
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const source = readFileSync(new URL('../../text/place/fold-name.ts', import.meta.url), 'utf8');
const { code } = transformSync(source, { loader: 'ts' });

export const { foldName } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
