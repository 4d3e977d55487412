import { manyScenarios } from '../scenarios/many.js';
import { wirecopy } from './wirecopy.js';

manyScenarios(wirecopy);
