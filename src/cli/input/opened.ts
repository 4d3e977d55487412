import type { Failure } from '../report/failure.js';

/** One input of the command: a file, a file in an archive, or standard input. */
export interface Input {
  /** As a person would name it: `desk/a.xml`, `desk.zip!night/a.xml`, `<stdin>`. */
  readonly name: string;
  /** Path beneath the folder of `--out`, without an extension. */
  readonly outPath: string;
  /** Whether its bytes may be waited for: what has arrived is not held back. */
  readonly isLive: boolean;
  /** Its bytes, to be read before the next input is asked for. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** An input, or why there is none. */
export type Opened = Input | { readonly name: string; readonly failure: Failure };
