// Code in colour: classes of highlight.js, which client/code.css paints.
import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { escapeHtml } from './escape-html.mjs';

const languages = {
  sh: bash,
  json,
  ts: typescript,
  tsx: typescript,
  // Its grammar reads JavaScript too.
  js: typescript,
  jsx: typescript,
  html: xml,
  vue: xml,
  svelte: xml,
  astro: xml,
  xml,
  yaml,
};
for (const [name, language] of Object.entries(languages)) {
  highlighter.registerLanguage(name, language);
}

/** HTML of the code; as it is where its language is unknown. */
export function highlight(code, language) {
  if (!Object.hasOwn(languages, language)) return escapeHtml(code);
  return highlighter.highlight(code, { language }).value;
}
