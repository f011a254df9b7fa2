import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Service {
  image?: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  restart?: string;
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  stop_grace_period?: string;
  read_only?: boolean;
  cap_drop?: string[];
  container_name?: string;
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const { services } = compose;
const APPS = ['gateway', 'ingestion-worker', 'feature-worker', 'training-worker', 'insight-worker'];

describe('docker-compose.yml', () => {
  it('runs the two servers, one migration and all five apps', () => {
    expect(Object.keys(services).sort()).toEqual(['migrate', 'postgres', 'redis', ...APPS].sort());
  });

  it.each([...APPS, 'migrate'])('starts %s from a file that the build makes', (name) => {
    const script = services[name]?.command?.at(-1) ?? '';
    const source = script.replace(/^dist\//, '').replace(/\.js$/, '.ts');
    expect(existsSync(join(ROOT, source))).toBe(true);
  });

  it.each(APPS)('%s waits for the migration, is checked, hardened and stops gracefully', (name) => {
    const service = services[name]!;
    expect(service.depends_on?.migrate).toEqual({ condition: 'service_completed_successfully' });
    expect(service.healthcheck?.test).toEqual(['CMD', 'node', 'tools/healthcheck.mjs']);
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(parseInt(service.stop_grace_period ?? '0', 10)).toBeGreaterThan(20);
    expect(service.restart).toBe('unless-stopped');
    expect(service.container_name).toBeUndefined();
  });

  it('publishes nothing but the gateway, on this machine only', () => {
    const published = Object.entries(services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, port]),
    );
    expect(published).toEqual([['gateway', expect.stringMatching(/^127\.0\.0\.1:/)]]);
  });

  it('keeps the queue on disk and never evicts', () => {
    const flags = services.redis?.command?.join(' ');
    expect(flags).toContain('--appendonly yes');
    expect(flags).toContain('--maxmemory-policy noeviction');
    expect(services.redis?.volumes).toContain('redis:/data');
  });

  it('checks both servers, pins every image and declares every volume', () => {
    for (const name of ['postgres', 'redis'])
      expect(services[name]?.healthcheck?.test?.length).toBeGreaterThan(1);
    for (const { image } of Object.values(services)) expect(image).toMatch(/:\d+\.\d+/);
    const used = Object.values(services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0]),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('holds no password: each must come from the environment', () => {
    expect(read('docker-compose.yml')).not.toMatch(/password:\s*['"]?[a-z0-9]+['"]?\s*$/im);
    expect(services.postgres?.environment?.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
  });

  it('sets only variables that the apps know', () => {
    const known = new Set(
      [...read('.env.example').matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name),
    );
    const unknown = APPS.flatMap((name) => Object.keys(services[name]?.environment ?? {})).filter(
      (name) => !known.has(name),
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile');

  it('copies only what exists, besides what an earlier stage makes', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) =>
      sources!.split(' '),
    );
    expect(copied.length).toBeGreaterThan(3);
    for (const source of copied)
      expect({ source, exists: existsSync(join(ROOT, source)) }).toEqual({ source, exists: true });
  });

  it('runs as an ordinary user in production mode, from a pinned base', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/NODE_ENV=production/);
    for (const [, base] of dockerfile.matchAll(/^FROM (\S+)/gm)) expect(base).toMatch(/^node:20\.\d+-/);
  });
});
