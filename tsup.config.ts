import { defineConfig } from 'tsup';

const library = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  body: 'src/body/index.ts',
  'json-ld': 'src/structured-data/index.ts',
  'wire-text': 'src/formats/wire-text/index.ts',
};

// tsup 8.5 sets `baseUrl` for its declaration build, which TypeScript 6 calls deprecated.
const declarations = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    entry: library,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    splitting: true,
    sourcemap: true,
    clean: true,
    dts: declarations,
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    // The command runs the library that lies beside it, not a second copy.
    external: [/^\.\.\/index\.js$/],
    sourcemap: true,
    clean: false,
  },
]);
