import { inProcess } from './in-process.js';
import { storyScenarios } from './scenarios/story.js';

storyScenarios(inProcess);
