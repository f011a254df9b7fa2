import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const ALLOWED = {
  type: ['pure', 'data', 'platform', 'testing', 'app', 'tool'],
  runtime: ['any', 'node', 'browser'],
};

interface Project {
  name: string;
  tags: string[];
}

const projectFolders = (): string[] =>
  ['apps', 'libs']
    .flatMap((group) => readdirSync(join(ROOT, group)).map((name) => join(group, name)))
    .concat('tools', 'e2e');

const projectOf = (folder: string): Project =>
  JSON.parse(readFileSync(join(ROOT, folder, 'project.json'), 'utf8')) as Project;

const tagsOf = (project: Project, kind: string): string[] =>
  project.tags.filter((tag) => tag.startsWith(`${kind}:`)).map((tag) => tag.slice(kind.length + 1));

describe('every project', () => {
  it.each(projectFolders())('%s has one known type, one known runtime and its own scope', (folder) => {
    const project = projectOf(folder);
    for (const [kind, known] of Object.entries(ALLOWED)) {
      const tags = tagsOf(project, kind);
      expect(tags).toHaveLength(1);
      expect(known).toContain(tags[0]);
    }
    expect(tagsOf(project, 'scope')).toEqual([project.name]);
  });

  it('is pure exactly when its compile knows no runtime', () => {
    for (const folder of projectFolders()) {
      const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, folder, 'tsconfig.json'), 'utf8')) as {
        compilerOptions: { types: string[] };
      };
      const isPure = tagsOf(projectOf(folder), 'type').includes('pure');
      expect({ folder, types: compilerOptions.types.length === 0 }).toEqual({ folder, types: isPure });
    }
  });
});

describe('the lint', () => {
  const rulesBrokenBy = (cases: { code: string; filePath: string }[]): (string | null)[][] => {
    const script = join(ROOT, 'tools/workspace/lint-text.mjs');
    const run = spawnSync(process.execPath, [script], {
      cwd: ROOT,
      input: JSON.stringify(cases),
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    return JSON.parse(run.stdout) as (string | null)[][];
  };

  const breaches: [string, string, string, string][] = [
    [
      'a pure library that imports a framework',
      "import '@nestjs/common';",
      'libs/sources/src/index.ts',
      'no-restricted-imports',
    ],
    [
      'a pure library that touches the runtime',
      "import 'node:fs';",
      'libs/athlete/src/index.ts',
      'no-restricted-imports',
    ],
    [
      'a pure library with a clock',
      'export const now = Date.now();',
      'libs/statistics/src/index.ts',
      'no-restricted-properties',
    ],
    [
      'a library below that imports one above',
      "import '@whoop/athlete';",
      'libs/statistics/src/index.ts',
      '@nx/enforce-module-boundaries',
    ],
    [
      'the platform that knows a domain',
      "import '@whoop/sources';",
      'libs/platform/src/index.ts',
      '@nx/enforce-module-boundaries',
    ],
    [
      'settings read outside config.ts',
      'export const p = process.env.PORT;',
      'libs/jobs/src/index.ts',
      'no-restricted-properties',
    ],
    [
      'an app that imports another app',
      "import '../../gateway/src/main';",
      'apps/feature-worker/src/main.ts',
      '@nx/enforce-module-boundaries',
    ],
  ];

  it('refuses each of them, and accepts a file without a breach', () => {
    const clean = { code: 'export const one = 1;\n', filePath: 'libs/statistics/src/index.ts' };
    const [cleanRules, ...broken] = rulesBrokenBy([
      clean,
      ...breaches.map(([, code, filePath]) => ({ code, filePath })),
    ]);
    expect(cleanRules).toEqual([]);
    breaches.forEach(([title, , , rule], index) => {
      expect({ title, rules: broken[index] }).toEqual({ title, rules: expect.arrayContaining([rule]) });
    });
  }, 60_000);
});
