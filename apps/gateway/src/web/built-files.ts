import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The built web app as it lay there when the gateway started. Only these files can be asked for, so no path leads outside. */
export class BuiltFiles {
  private readonly files: ReadonlySet<string>;

  constructor(readonly folder: string) {
    this.files = new Set(filesBelow(folder));
  }

  /** Whether there is a web app at all: without a build the gateway is an API alone. */
  get isThere(): boolean {
    return this.files.has('index.html');
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** The smallest form that the caller can read: the build leaves Brotli and gzip beside each text file. */
  encodingOf(path: string, accepted: (encoding: string) => boolean): 'br' | 'gzip' | null {
    if (accepted('br') && this.files.has(`${path}.br`)) return 'br';
    return accepted('gzip') && this.files.has(`${path}.gz`) ? 'gzip' : null;
  }
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch {
    return [];
  }
}
