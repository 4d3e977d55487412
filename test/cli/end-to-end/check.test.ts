import { checkScenarios } from '../scenarios/check.js';
import { wirecopy } from './wirecopy.js';

checkScenarios(wirecopy);
