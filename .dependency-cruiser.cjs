// The layers of docs/architecture.md: each may import the ones named, itself, and nothing else.
const layers = {
  diagnostics: [],
  vocabulary: [],
  source: ['diagnostics'],
  model: ['vocabulary'],
  body: ['model'],
  time: ['model', 'vocabulary', 'diagnostics'],
  // Whether an article may be published: one rule for all that writes for readers.
  publication: ['model', 'time'],
  text: ['diagnostics', 'vocabulary', 'model', 'body', 'time', 'source'],
  // The full gazetteer: a table in the form that `text/place` reads.
  places: ['vocabulary', 'text', 'model'],
  markup: ['model', 'body', 'diagnostics', 'source'],
  'structured-data': [
    'model',
    'body',
    'vocabulary',
    'time',
    'publication',
    'diagnostics',
    'source',
  ],
  // The life of a story: its versions, takes and packages, and what changed.
  story: ['diagnostics', 'vocabulary', 'model', 'body', 'time', 'publication', 'text'],
  // What RSS, Atom, JSON Feed and the sitemap for news have in common.
  syndication: [
    'diagnostics',
    'vocabulary',
    'source',
    'model',
    'body',
    'time',
    'publication',
    'text',
    'markup',
    'structured-data',
  ],
  // What a page and its JSON-LD alone have in common: an article made of what several places say of it.
  web: [
    'diagnostics',
    'vocabulary',
    'source',
    'model',
    'body',
    'time',
    'publication',
    'text',
    'markup',
    'structured-data',
    'syndication',
  ],
  frameworks: ['model', 'structured-data'],
  formats: [
    'diagnostics',
    'vocabulary',
    'source',
    'model',
    'body',
    'time',
    'publication',
    'text',
    'markup',
    'structured-data',
    'syndication',
    'web',
  ],
};

/** Packages a layer may use; what is not named here, none may. */
const packages = {
  model: ['zod'],
  markup: ['saxes', 'htmlparser2'],
  cli: ['tar', 'tinyglobby', 'yauzl', '@types/yauzl'],
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'front-door-last',
      comment: 'Nothing in src but the command line imports the front door.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'formats-stand-alone',
      comment: 'A format never imports another; what two need lies a layer lower.',
      severity: 'error',
      from: { path: '^src/formats/([^/]+)/' },
      to: { path: '^src/formats/[^/]+/', pathNot: '^src/formats/$1/' },
    },
    {
      name: 'no-schemas-at-run-time',
      comment:
        'These layers take types from the model; zod stays out of their bundles. Only href.ts, empty-article.ts and given.ts hold no schema.',
      severity: 'error',
      from: {
        path: '^src/(body|time|publication|text|story|markup|structured-data|syndication|web|formats)/',
      },
      to: {
        path: '^src/model/',
        pathNot: '^src/model/(href|empty-article|given)\\.ts$',
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    ...Object.entries(layers).map(([layer, may]) => ({
      name: `layer-${layer}`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: [layer, ...may].map((name) => `^src/${name}/`) },
    })),
    ...Object.keys({ ...layers, cli: [] }).map((layer) => ({
      name: `packages-${layer}`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: {
        path: 'node_modules',
        pathNot: (packages[layer] ?? ['^$']).map((name) => `node_modules/${name}/`),
      },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '\\.mjs$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
