import { diffScenarios } from '../scenarios/diff.js';
import { wirecopy } from './wirecopy.js';

diffScenarios(wirecopy);
