// The pages of the site in the order of its menu. A page is a document, or made from the library's own tables by the generator.

/** Groups of the menu; a page's `source` is a Markdown file, its `file` where it stands in the site. */
export const menu = [
  {
    title: 'Start',
    pages: [
      { file: 'start.html', source: 'docs/start.md' },
      { file: 'playground.html', label: 'Playground' },
    ],
  },
  {
    title: 'Guides',
    pages: [
      { file: 'schemas.html', source: 'docs/schemas.md' },
      { file: 'wire-copy.html', source: 'docs/wire-copy.md' },
      { file: 'wire-feed.html', source: 'docs/wire-feed.md' },
      { file: 'json-ld.html', source: 'docs/json-ld.md' },
      { file: 'frameworks.html', source: 'docs/frameworks.md' },
      { file: 'lint-in-ci.html', source: 'docs/lint-in-ci.md' },
      { file: 'newsml-g2.html', source: 'docs/newsml-g2.md' },
      { file: 'story.html', source: 'docs/story.md' },
      { file: 'command-line.html', source: 'docs/command-line.md' },
      { file: 'add-an-agency.html', source: 'docs/add-an-agency.md' },
      { file: 'add-a-format.html', source: 'docs/add-a-format.md' },
    ],
  },
  {
    title: 'Reference',
    pages: [
      { file: 'model.html', label: 'The model' },
      { file: 'diagnostics.html', source: 'docs/diagnostics.md' },
      { file: 'conversions.html', source: 'docs/conversions.md' },
      { file: 'benchmarks.html', source: 'docs/benchmarks.md' },
      { file: 'api/index.html', label: 'API' },
    ],
  },
  {
    title: 'Project',
    pages: [
      { file: 'architecture.html', source: 'docs/architecture.md' },
      { file: 'contributing.html', source: 'CONTRIBUTING.md' },
      { file: 'security.html', source: 'SECURITY.md' },
      { file: 'changes.html', source: 'CHANGELOG.md' },
    ],
  },
];
