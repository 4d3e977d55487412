import { inProcess } from './in-process.js';
import { convertScenarios } from './scenarios/convert.js';

convertScenarios(inProcess);
