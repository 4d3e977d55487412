import { createSSRApp, h } from 'vue';
import { createHead } from '@unhead/vue/server';
import { useHead } from '@unhead/vue';
import { renderToString } from 'vue/server-renderer';
import { toHtml } from 'wirecopy/body';
import { articleHead } from 'wirecopy/unhead';
import { articleOf, optionsOf } from './articles.js';

/** The page of an article. In Nuxt this is `pages/[id].vue`, and `useHead` is there without an import. */
const ArticlePage = {
  props: { article: Object, options: Object },
  setup({ article, options }) {
    useHead(articleHead(article, options));
    return () =>
      h('article', [h('h1', article.headline), h('div', { innerHTML: toHtml(article.body) })]);
  },
};

/** The whole page as HTML; undefined where there is no such article. */
export async function renderPage(id) {
  const article = articleOf(id);
  if (article === undefined) return undefined;
  const head = createHead();
  const app = createSSRApp(ArticlePage, { article, options: optionsOf(id) }).use(head);
  const body = await renderToString(app);
  const { htmlAttrs, headTags } = head.render();
  return `<!doctype html>
<html${htmlAttrs}>
<head><meta charset="utf-8">
${headTags}</head>
<body>${body}</body>
</html>`;
}
