import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/body/index.js';
import { htmlVocabulary } from '../../src/markup/html/html-elements.js';
import { bodyOfXml } from './body-of-xml.js';

describe('bodyBuilder with the vocabulary of HTML', () => {
  it('reads XHTML as HTML is read', () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><script/></head><body>
      <p/><p>A <b>new</b><br/>library &amp; <![CDATA[more]]></p><ul><li>b</li></ul><div class="c">d<p>e</p></div>
      <figure><img src="/a.jpg" alt="f"/><figcaption>g</figcaption></figure></body></html>`;
    expect(toHtml(bodyOfXml(xhtml, htmlVocabulary).body)).toBe(
      '<p>A <strong>new</strong><br>library &amp; more</p>\n<ul><li>b</li></ul>\n<p>d</p>\n<p>e</p>\n<figure><img src="/a.jpg" alt="f"><figcaption>g</figcaption></figure>',
    );
  });

  it('says where in the XML a finding is', () => {
    const { findings } = bodyOfXml('<p><a href="javascript:x">a</a></p>', htmlVocabulary);
    expect(findings).toMatchObject([{ code: 'markup/unsafe-link', span: { start: 3, end: 26 } }]);
  });
});
