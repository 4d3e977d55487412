import { convertScenarios } from '../scenarios/convert.js';
import { wirecopy } from './wirecopy.js';

convertScenarios(wirecopy);
