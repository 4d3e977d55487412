import { relative, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** Each language is an import of its own: an app carries those that it names. */
const languages = ['en', 'az', 'ru', 'tr', 'de', 'fr', 'es', 'pt', 'it', 'ar', 'zh', 'fi'];

const library: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  body: 'src/body/index.ts',
  'json-ld': 'src/structured-data/index.ts',
  'schema-org': 'src/structured-data/schema-org/index.ts',
  'newsml-1': 'src/formats/newsml-1/index.ts',
  'newsml-g2': 'src/formats/newsml-g2/index.ts',
  ninjs: 'src/formats/ninjs/index.ts',
  nitf: 'src/formats/nitf/index.ts',
  iptc7901: 'src/formats/iptc7901/index.ts',
  anpa1312: 'src/formats/anpa1312/index.ts',
  rss: 'src/formats/rss/index.ts',
  atom: 'src/formats/atom/index.ts',
  'json-feed': 'src/formats/json-feed/index.ts',
  'json-ld-reader': 'src/formats/json-ld/index.ts',
  html: 'src/formats/html/index.ts',
  'news-sitemap': 'src/formats/news-sitemap/index.ts',
  'wire-text': 'src/formats/wire-text/index.ts',
  next: 'src/frameworks/next.ts',
  unhead: 'src/frameworks/unhead.ts',
  story: 'src/story/index.ts',
  places: 'src/places/index.ts',
  ...Object.fromEntries(
    languages.map((tag) => [`languages/${tag}`, `src/vocabulary/languages/${tag}/index.ts`]),
  ),
};

// tsup 8.5 sets `baseUrl` for its declaration build, which TypeScript 6 calls deprecated.
const declarations = { compilerOptions: { ignoreDeprecations: '6.0' } };

/** The command runs the library that lies beside it in dist, not a second copy. */
const libraryBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'library-beside',
  setup(build) {
    build.onResolve({ filter: /\/index\.js$/ }, ({ path, resolveDir }) => {
      const source = relative('.', resolve(resolveDir, path)).replace(/\.js$/, '.ts');
      const entry = Object.entries(library).find(([, file]) => file === source);
      return entry === undefined ? undefined : { path: `./${entry[0]}.js`, external: true };
    });
  },
};

/**
 * No doors, but chunks of their own: an app that writes JSON-LD and checks none then ships none of the linter, since bundlers drop
 * a whole chunk without side effects where they would keep the tables that are built in it.
 */
const apart = {
  'json-ld-check': 'src/structured-data/lint/check-json-ld.ts',
  'json-ld-write': 'src/structured-data/to-json-ld.ts',
};

export default defineConfig([
  {
    entry: { ...library, ...apart },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    splitting: true,
    sourcemap: true,
    clean: true,
    dts: declarations,
    // Tables of other scripts at two bytes a letter rather than six.
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
  },
  {
    entry: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' },
    format: ['esm'],
    splitting: false,
    platform: 'node',
    target: 'node20',
    esbuildPlugins: [libraryBeside],
    // Packages that the command alone uses are bundled (devDependencies), so that users of the library install none of them. One is
    // CommonJS, and asks for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    sourcemap: true,
    clean: false,
  },
]);
