import { storyScenarios } from '../scenarios/story.js';
import { wirecopy } from './wirecopy.js';

storyScenarios(wirecopy);
