import { showScenarios } from '../scenarios/show.js';
import { wirecopy } from './wirecopy.js';

showScenarios(wirecopy);
