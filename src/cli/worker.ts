/**
 * A thread of the command `wirecopy`: does a command's work on the documents that it is sent.
 *
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './jobs/serve.js';
import type { ThreadData } from './jobs/thread-data.js';
import { workOf } from './thread-work.js';

if (parentPort !== null) serve(parentPort, workOf(workerData as ThreadData));
