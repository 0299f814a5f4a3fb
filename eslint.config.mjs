import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each room may import of the others. Nothing imports upwards. */
const rooms = {
  model: [],
  engine: ['model'],
  library: ['model'],
  words: ['engine', 'model'],
  export: [],
  report: ['export', 'words', 'engine', 'model'],
  island: ['export', 'words', 'model'],
  check: ['island', 'report', 'export', 'words', 'engine', 'model'],
  study: ['island', 'export', 'words', 'engine', 'model'],
  compare: ['export', 'words', 'engine', 'model'],
  site: ['check', 'compare', 'study', 'report', 'words', 'library', 'model'],
  pages: ['site', 'model'],
};

/** What the pure rooms may import from outside. */
const libraries = { model: ['zod'], engine: ['date-fns'], words: [], report: ['zod'] };

const walls = Object.entries(rooms).map(([room, allowed]) => {
  const closed = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${closed.join('|')})(/|$)`,
      message: `${room} may import ${allowed.join(', ') || 'no other room'}.`,
    },
  ];
  if (libraries[room])
    patterns.push({
      regex: `^(?!\\.|(${libraries[room].join('|') || '-'})(/|$))`,
      message: `${room} is pure: it may import ${libraries[room].join(', ') || 'no library'}.`,
    });
  return {
    files: [`src/${room}/**/*.{ts,tsx,astro}`],
    ignores: ['**/*.test.{ts,tsx}', '**/testing/**'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  // The plugin itself comes with Astro's configuration.
  { files: ['src/**/*.tsx'], rules: jsxA11y.flatConfigs.recommended.rules },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  // A scrollable region has to take the focus, or a keyboard cannot scroll it.
  {
    files: ['**/*.astro', '**/*.tsx'],
    rules: {
      'astro/jsx-a11y/no-noninteractive-tabindex': 'off',
      'jsx-a11y/no-noninteractive-tabindex': 'off',
    },
  },
  { files: ['*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  ...walls,
);
