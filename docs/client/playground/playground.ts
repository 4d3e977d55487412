/**
 * The playground: the library, running in the page.
 *
 * @module
 */
import { startBench } from './bench.js';

startBench();
