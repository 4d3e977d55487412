import { inProcess } from './in-process.js';
import { diffScenarios } from './scenarios/diff.js';

diffScenarios(inProcess);
