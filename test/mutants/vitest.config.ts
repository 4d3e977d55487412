import { defineConfig } from 'vitest/config';

/** The tests that no mutant of the folder under test may pass: those of its own folder, or all of sources. */
export default defineConfig({
  test: {
    include: [`test/${process.env['MUTANTS_FOLDER'] ?? ''}/**/*.test.ts`],
    exclude: [
      'test/{package,runtime,site,documents,fuzz,linear-time}/**',
      'test/cli/end-to-end/**',
      // Mutants live in threads, which can't change the zone.
      'test/time/host-zone.test.ts',
    ],
    testTimeout: 30_000,
  },
});
