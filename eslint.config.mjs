import nx from '@nx/eslint-plugin';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const PURE_FORBIDDEN = [
  {
    group: ['node:*', 'fs', 'path', 'crypto', 'zlib', 'os', 'child_process'],
    message: 'Pure libraries touch no runtime.',
  },
  {
    group: ['@nestjs/*', 'typeorm', 'bullmq', 'ioredis', 'pg', 'winston'],
    message: 'Pure libraries know no framework.',
  },
];

/** The direction of imports (docs/ARCHITECTURE.md). Each scope names all that it may use. */
const MAY_USE = {
  statistics: [],
  forest: ['statistics'],
  sources: [],
  athlete: ['statistics', 'sources'],
  models: ['statistics', 'forest', 'athlete'],
  insights: ['statistics', 'sources', 'athlete'],
  database: ['statistics', 'sources', 'athlete', 'insights'],
  platform: [],
  'model-registry': ['models', 'database', 'platform'],
  jobs: ['database', 'platform'],
  testing: [
    'statistics',
    'forest',
    'models',
    'insights',
    'sources',
    'athlete',
    'database',
    'model-registry',
    'jobs',
    'platform',
  ],
};
const LIBS = Object.keys(MAY_USE);
const scope = (name) => `scope:${name}`;

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '.data',
      '.nx',
      '**/*.mjs',
      '**/*.cjs',
      '**/*.js',
      'jest.config.ts',
      'apps/web/src/api/schema.d.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mts', '.js'] })],
      'import-x/extensions': ['.ts', '.tsx', '.mts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mts'] },
    },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 12],
      'import-x/no-cycle': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings through platform/config.ts alone.' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: false,
          depConstraints: [
            ...LIBS.map((name) => ({
              sourceTag: scope(name),
              onlyDependOnLibsWithTags: [name, ...MAY_USE[name]].map(scope),
            })),
            {
              sourceTag: 'type:app',
              onlyDependOnLibsWithTags: ['type:pure', 'type:data', 'type:platform', 'type:testing'],
            },
            { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['*'] },
            { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['*'] },
            { sourceTag: 'runtime:any', onlyDependOnLibsWithTags: ['runtime:any'] },
            { sourceTag: 'runtime:node', onlyDependOnLibsWithTags: ['runtime:any', 'runtime:node'] },
          ],
        },
      ],
    },
  },
  {
    files: [
      'libs/statistics/**/*.ts',
      'libs/forest/**/*.ts',
      'libs/sources/**/*.ts',
      'libs/athlete/**/*.ts',
      'libs/models/**/*.ts',
      'libs/insights/**/*.ts',
    ],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: PURE_FORBIDDEN }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'setInterval', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pure libraries have no clock.' },
        { object: 'Math', property: 'random', message: 'Pure libraries have no randomness but a seed.' },
        { object: 'process', property: 'env', message: 'Read settings through platform/config.ts alone.' },
      ],
    },
  },
  {
    files: [
      '**/*.spec.ts',
      'e2e/**/*.ts',
      'libs/testing/**/*.ts',
      'libs/*/src/fixtures/**/*.ts',
      'apps/*/src/testing/**/*.ts',
      'tools/**/*.ts',
    ],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@nx/enforce-module-boundaries': 'off',
    },
  },
  {
    // The specs of pure libraries are outside their tsconfig.json, which knows neither Node nor Jest.
    files: ['libs/{statistics,forest,sources,athlete,models,insights}/**/*.spec.ts'],
    languageOptions: { parserOptions: { projectService: false, project: 'libs/*/tsconfig.spec.json' } },
  },
  {
    files: ['libs/platform/src/config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
);
