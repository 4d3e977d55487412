import { inProcess } from './in-process.js';
import { showScenarios } from './scenarios/show.js';

showScenarios(inProcess);
