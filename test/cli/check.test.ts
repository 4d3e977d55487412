import { inProcess } from './in-process.js';
import { checkScenarios } from './scenarios/check.js';

checkScenarios(inProcess);
