import { inProcess } from './in-process.js';
import { manyScenarios } from './scenarios/many.js';

manyScenarios(inProcess);
