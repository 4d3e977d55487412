import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { transform } from '@astrojs/compiler';
import { transform as javaScript } from 'esbuild';
import type { Express } from 'express';
import type { Hono } from 'hono';
import { parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Component } from 'svelte';
import { render as renderSvelte } from 'svelte/server';
import { compile as compileSvelte } from 'svelte/compiler';
import { useHead } from '@unhead/vue';
import { createHead } from '@unhead/vue/server';
import { compileScript, parse as parseVue } from 'vue/compiler-sfc';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fencesIn } from '../documents/fences.js';

const run = promisify(execFile);
const id = 'chess-marathon';
const fences = fencesIn('docs/frameworks.md', await readFile('docs/frameworks.md', 'utf8'));

let root = '';

/** The document's blocks of code as the files that their first lines name, in a folder that finds what the project has installed. */
beforeAll(async () => {
  root = await mkdtemp(resolve('.frameworks-'));
  await mkdir(join(root, 'node_modules/@sveltejs/kit'), { recursive: true });
  await symlink(process.cwd(), join(root, 'node_modules/wirecopy'), 'dir');
  await writeFile(
    join(root, 'node_modules/@sveltejs/kit/index.js'),
    'exports.error = (status) => { throw new Error(String(status)); };',
  );
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  for (const { code } of fences) await write(nameIn(code), code);
}, 30_000);

afterAll(() => rm(root, { recursive: true, force: true }));

function nameIn(code: string): string {
  const [, name] = /^(?:---\n)?(?:\/\/|<!--) (\S+)/.exec(code) ?? [];
  if (name === undefined) throw new Error(`no file is named in front of ${code.slice(0, 60)}`);
  return name;
}

function fence(name: string): string {
  const found = fences.find(({ code }) => nameIn(code) === name);
  if (found === undefined) throw new Error(`docs/frameworks.md has no ${name}`);
  return found.code;
}

async function write(name: string, code: string): Promise<string> {
  const file = join(root, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
  return file;
}

async function load<Module>(name: string): Promise<Module> {
  return (await import(pathToFileURL(join(root, name)).href)) as Module;
}

/** What a page's own elements say, as a parser of HTML reads it. */
function told(html: string) {
  const found = { title: '', canonical: '', published: '', jsonLd: [] as unknown[], heading: '' };
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      const attribute = (name: string): string =>
        node.attrs.find((given) => given.name === name)?.value ?? '';
      const text = node.childNodes
        .map((child) => ('value' in child ? child.value : ''))
        .join('')
        .trim();
      if (node.tagName === 'title') found.title = text;
      if (node.tagName === 'h1') found.heading = text;
      if (attribute('rel') === 'canonical') found.canonical = attribute('href');
      if (attribute('property') === 'article:published_time')
        found.published = attribute('content');
      if (attribute('type') === 'application/ld+json') found.jsonLd.push(JSON.parse(text));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseHtml(html));
  return found;
}

const headline = 'Library opens with <chess> marathon';
const said = {
  title: headline,
  heading: headline,
  canonical: 'https://news.example/chess-marathon',
  published: '2023-09-26T13:50:00+02:00',
  jsonLd: [
    expect.objectContaining({
      '@type': 'NewsArticle',
      headline,
      datePublished: '2023-09-26T13:50:00+02:00',
    }),
  ],
};

describe('the page of docs/frameworks.md for', () => {
  it('Next.js says the article, built by next build', async () => {
    await cp('docs/examples/next', root, { recursive: true });
    await write('app/[id]/page.jsx', fence('app/[id]/page.jsx'));
    await write('articles.js', fence('articles.js'));
    await write(
      'next.config.js',
      `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
    );
    const next = resolve('node_modules/next/dist/bin/next');
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const };
    await run(process.execPath, [next, 'build'], { cwd: root, env });
    expect(told(await readFile(join(root, `.next/server/app/${id}.html`), 'utf8'))).toEqual(said);
  }, 240_000);

  it('Nuxt says the article, compiled by Vue', async () => {
    const { descriptor } = parseVue(fence('pages/[id].vue'));
    const { content } = compileScript(descriptor, { id, inlineTemplate: true });
    await write('pages/page.js', content);
    Object.assign(globalThis, { useHead, useRoute: () => ({ params: { id } }) });
    const { default: page } = await load<{ default: Parameters<typeof createSSRApp>[0] }>(
      'pages/page.js',
    );
    const head = createHead();
    const body = await renderToString(createSSRApp(page).use(head));
    expect(told(`<head>${head.render().headTags}</head>${body}`)).toEqual(said);
  });

  it('Astro is taken by its compiler', async () => {
    const { code, diagnostics } = await transform(fence('src/pages/[id].astro'));
    expect(diagnostics).toEqual([]);
    expect((await javaScript(code, { loader: 'ts' })).warnings).toEqual([]);
    expect(code).toContain('metaTagsHtml(article, options)');
  });

  it('SvelteKit says the article, loaded and rendered on a server', async () => {
    const page = 'src/routes/[id]/+page';
    const { js } = compileSvelte(fence(`${page}.svelte`), { generate: 'server' });
    await write(`${page}.js`, js.code);
    const { load: loadPage } = await load<SvelteData>(`${page}.server.js`);
    const { default: component } = await load<{ default: Component }>(`${page}.js`);
    const { head, body } = renderSvelte(component, {
      props: { data: loadPage({ params: { id } }) },
    });
    expect(told(`<head>${head}</head>${body}`)).toEqual(said);
    expect(() => loadPage({ params: { id: 'none' } })).toThrow('404');
  });

  it('Express says the article, and 404 of none', async () => {
    const { app } = await load<{ app: Express }>('express.js');
    const server = app.listen(0);
    try {
      const { port } = server.address() as AddressInfo;
      const page = await fetch(`http://127.0.0.1:${String(port)}/${id}`);
      expect(told(await page.text())).toEqual(said);
      expect((await fetch(`http://127.0.0.1:${String(port)}/none`)).status).toBe(404);
    } finally {
      server.close();
    }
  });

  it('Hono says the article, and 404 of none', async () => {
    const { app } = await load<{ app: Hono }>('hono.js');
    expect(told(await (await app.request(`/${id}`)).text())).toEqual(said);
    expect((await app.request('/none')).status).toBe(404);
  });
});

describe('docs/examples/vue', () => {
  it('says the article, rendered on a server', async () => {
    for (const name of await readdir('docs/examples/vue'))
      await cp(join('docs/examples/vue', name), join(root, 'vue', name));
    const { renderPage } = await load<VuePage>('vue/page.js');
    expect(told((await renderPage(id)) ?? '')).toEqual(said);
    expect(await renderPage('none')).toBeUndefined();
  });
});

interface SvelteData {
  readonly load: (event: { readonly params: { readonly id: string } }) => Record<string, string>;
}

interface VuePage {
  readonly renderPage: (id: string) => Promise<string | undefined>;
}
