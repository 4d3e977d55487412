import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/**
 * Where the machine that runs the library may stand: none of them may change what it reads. All tests of sources run under the first,
 * those of time and copy under every one.
 */
const [firstZone, ...otherZones] = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];

/** Tests of what is built: they build it first, and run it. */
const builtTests = ['test/package/**/*.test.ts', 'test/cli/end-to-end/**/*.test.ts'];
const siteTests = ['test/site/**/*.test.ts'];
const packedTests = ['test/package/smoke/**/*.test.ts', 'test/runtime/**/*.test.ts'];

/** Tests of sources share the modules of their worker: to load the library anew for each file takes longer than all tests. */
const ofSources = (name: string, timeZone: string | undefined, include: readonly string[]) => ({
  extends: true as const,
  test: {
    name,
    include: [...include],
    exclude: [...builtTests, ...packedTests, ...siteTests],
    isolate: false,
    env: { TZ: timeZone },
  },
});

const projects: readonly TestProjectConfiguration[] = [
  ofSources('source', firstZone, ['test/**/*.test.ts']),
  ...otherZones.map((zone) =>
    ofSources(zone, zone, ['test/time/**/*.test.ts', 'test/formats/wire-text/**/*.test.ts']),
  ),
  {
    extends: true,
    test: {
      name: 'built',
      include: builtTests,
      exclude: packedTests,
      globalSetup: 'test/package/build.mjs',
      testTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'whole site',
      include: siteTests,
      globalSetup: 'test/site/build.mjs',
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'whole tarball',
      include: packedTests,
      globalSetup: 'test/package/build.mjs',
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  },
];

export default defineConfig({
  test: {
    projects: [...projects],
    maxWorkers: '100%',
    // Properties run hundreds of cases; on a machine at work for others too they take longer than the default.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    setupFiles: ['test/diagnostics/record-codes.ts'],
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts', 'src/cli/main.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 90 },
    },
  },
});
