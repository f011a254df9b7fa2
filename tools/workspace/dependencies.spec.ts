import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'optionalDependencies' | 'devDependencies',
  Record<string, string>
>;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };

/** Each minimum fixes a defect that would bite here: lost jobs, archive and upload attacks, deleting every row of a table. */
const MINIMUM: Record<string, [version: string, why: string]> = {
  bullmq: ['6.7.0', 'workers that never come back after a Redis outage'],
  ioredis: ['5.0.0', 'what bullmq 6 expects'],
  'adm-zip': ['0.6.0', 'CVE-2026-39244'],
  multer: ['2.5.0', 'CVE-2026-77037, CVE-2026-77063'],
  papaparse: ['5.5.3', 'denial of service'],
  typeorm: ['1.0.0', 'an undefined condition matched every row'],
};

const numbers = (version: string): number[] => version.split('.').map(Number);
const isAtLeast = (version: string, minimum: string): boolean => {
  const [have, need] = [numbers(version), numbers(minimum)];
  const different = need.findIndex((part, index) => part !== have[index]);
  return different === -1 || have[different]! > need[different]!;
};

describe('dependencies', () => {
  it('are pinned exactly', () => {
    const { dependencies, optionalDependencies, devDependencies } = manifest;
    const loose = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it.each(Object.entries(MINIMUM))(
    '%s is recent enough in every place of the lockfile',
    (name, [minimum]) => {
      const installed = Object.entries(lock.packages)
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, { version }]) => version);
      expect(installed.length).toBeGreaterThan(0);
      expect(installed.filter((version) => !isAtLeast(version, minimum))).toEqual([]);
    },
  );

  it('come from whatever registry the machine is set up for', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "http/);
  });
});
