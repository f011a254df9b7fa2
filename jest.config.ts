/**
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true, "compilerOptions": {"module": "commonjs", "moduleResolution": "node10"}}
 */
import type { Config } from 'jest';
import { compilerOptions } from './tsconfig.base.json';

const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([name, [path]]) => [`^${name}$`, `<rootDir>/${path.slice(2)}`]),
);

const project = (displayName: string, testMatch: string[], more: Config = {}): Config => ({
  displayName,
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/e2e', '<rootDir>/tools'],
  testMatch,
  testEnvironment: 'node',
  moduleNameMapper: aliases,
  transform: { '^.+\\.(ts|mts)$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  ...more,
});

const config: Config = {
  projects: [
    project('unit', ['**/*.spec.ts'], {
      testPathIgnorePatterns: ['\\.medium\\.spec\\.ts$', '\\.e2e\\.spec\\.ts$', '/node_modules/'],
    }),
    project('medium', ['**/*.medium.spec.ts']),
    project('e2e', ['**/*.e2e.spec.ts']),
  ],
} as Config;

export default config;
