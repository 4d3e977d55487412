// Builds the site into docs/site: the documents, the reference and the playground, as static files that need no network and no
// server. Run by `npm run docs`, on the built library.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { apiPages } from './build/api/api-pages.mjs';
import { readApi } from './build/api/read-api.mjs';
import { bundleClient } from './build/client.mjs';
import { documentPages } from './build/documents.mjs';
import { homePage } from './build/home.mjs';
import { layout } from './build/layout.mjs';
import { modelPage, termsOf } from './build/model-page.mjs';
import { menu as wholeMenu } from './build/pages.mjs';
import { playgroundPage } from './build/playground-page.mjs';
import { searchIndex } from './build/search-index.mjs';
import { serviceWorker } from './build/service-worker.mjs';

const root = new URL('../', import.meta.url);
const site = new URL('site/', import.meta.url);

/** Writes the whole site anew. */
export async function buildSite() {
  await rm(site, { recursive: true, force: true });
  await mkdir(new URL('api/', site), { recursive: true });
  const schema = JSON.parse(await readFile(new URL('dist/article.schema.json', root), 'utf8'));
  const listed = wholeMenu.flatMap(({ pages }) => pages);
  const library = await import('../dist/index.js');
  const pages = [
    ...(await documentPages(listed, root)),
    modelPage(schema),
    playgroundPage(library.supportedFormats),
    homePage(library),
    ...apiPages(await readApi(root), termsOf(schema)),
  ];
  const menu = labelled(wholeMenu, pages);
  await Promise.all([
    ...pages.map(async (page) => write(page.file, layout({ ...page, menu, main: page.html }))),
    write('search-index.js', searchIndex(pages)),
    cp(new URL('client/icon.svg', import.meta.url), new URL('icon.svg', site)),
    cp(new URL('examples', import.meta.url), new URL('examples', site), { recursive: true }),
    bundleClient(site),
  ]);
  await write('service-worker.js', serviceWorker(await filesOf()));
}

/** The menu with each page under its own title, unless it has a shorter label. */
function labelled(menu, pages) {
  const titles = new Map(pages.map(({ file, title }) => [file, title]));
  return menu.map(({ title, pages: entries }) => ({
    title,
    pages: entries.map(({ file, label }) => ({ file, label: label ?? titles.get(file) ?? file })),
  }));
}

async function write(file, text) {
  await writeFile(new URL(file, site), text);
}

/** All that was written, in an order of its own. */
async function filesOf() {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      pathToFileURL(`${parentPath}/${name}`).href.slice(site.href.length),
    );
  return Promise.all(
    files.toSorted().map(async (file) => ({ file, content: await readFile(new URL(file, site)) })),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildSite();
