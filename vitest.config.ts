import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          // Whoever runs the tests sees a race at once; on a busy build machine one slow answer is asked for twice.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
    reporters: ['default', './tests/support/closing-line.ts'],
  },
});
