import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/index.js';
import { feedOf } from './feeds.js';

describe('a feed of RSS', () => {
  it.each([
    feedOf('<title>A</title>'),
    '<?xml version="1.0"?><!-- a feed --><rss version="2.0"><channel/></rss>',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/></rdf:RDF>',
    'Notice: undefined\n<rss version="2.0"><channel/></rss>',
  ])('is told by its outermost element: %s', (text) => {
    expect(detect(text)[0]?.format).toBe('rss');
  });

  it.each([
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description/></rdf:RDF>',
    '<html><body>About &lt;rss&gt;</body></html>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>RSS</title></feed>',
    'We speak of <rss> and of channels.',
  ])('is not %s', (text) => {
    expect(detect(text).map(({ format }) => format)).not.toContain('rss');
  });
});
