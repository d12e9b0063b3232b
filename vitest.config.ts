import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Results must not depend on where the machine stands.
process.env['TZ'] = 'Europe/Copenhagen';
process.env['LANG'] = 'en_GB.UTF-8';

/** What is tested keeps no state, so files may share a process; that halves the time. */
const shared = { environment: 'node', isolate: false } as const;

const resolution = { alias: { $lib: resolve('src/lib') } };

/** Server rendering and rune classes: whatever needs the Svelte compiler. */
const compiled = ['src/**/*ssr.test.ts', 'src/**/*.svelte.test.ts'];

/** What is pure and must be proved branch by branch. */
const proven = [
  'src/lib/model/**/*.ts',
  'src/lib/viz/**/*.ts',
  'src/lib/exhibits/*/layout.ts',
  'src/lib/explore/**/*.ts',
  'src/lib/export/**/*.ts',
  'scripts/data/**/*.ts'
];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: resolution,
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: compiled
        }
      },
      {
        plugins: [svelte({ configFile: false })],
        resolve: resolution,
        test: { ...shared, name: 'ssr', include: compiled }
      }
    ],
    coverage: {
      provider: 'v8',
      include: proven,
      // What needs a browser is tried in one.
      exclude: ['**/*.test.ts', '**/generated/**', '**/testing/**', 'src/lib/export/browser.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: Object.fromEntries(proven.map((glob) => [glob, { branches: 95 }]))
    }
  }
});
