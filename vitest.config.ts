import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** Where the machine that runs the library may stand: none of them may change what it reads. */
const machineZones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];

/** Tests of what is built: they build it first, and run it. */
const builtTests = ['test/package/**/*.test.ts', 'test/cli/end-to-end/**/*.test.ts'];
const siteTests = ['test/site/**/*.test.ts'];
const packedTests = ['test/package/smoke/**/*.test.ts', 'test/runtime/**/*.test.ts'];

const projects: readonly TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'source',
      include: ['test/**/*.test.ts'],
      exclude: [...builtTests, ...packedTests, ...siteTests],
      typecheck: {
        enabled: true,
        include: ['test/**/*.test-d.ts'],
        tsconfig: 'test/tsconfig.json',
      },
    },
  },
  ...machineZones.map((zone) => ({
    extends: true as const,
    test: {
      name: zone,
      include: ['test/time/**/*.test.ts', 'test/formats/wire-text/**/*.test.ts'],
      env: { TZ: zone },
    },
  })),
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
      name: 'site',
      include: siteTests,
      globalSetup: 'test/site/build.mjs',
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'tarball',
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
    // Properties run hundreds of cases; on a machine at work for others too they take longer than the default.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    setupFiles: ['test/diagnostics/record-codes.ts'],
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts', 'src/cli/main.ts'],
      thresholds: { lines: 90 },
    },
  },
});
