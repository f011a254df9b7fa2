import { parseArgs } from 'node:util';
import { ENGINES } from '@whoop/forest';
import type { EngineName } from '@whoop/forest';

export const USAGE = `usage: npm run backtest -- export.zip [more.zip …] [option …]

Replays WHOOP exports day by day, without a database, and says how well tomorrow could have been foretold.

  --json           the figures as JSON
  --seed N         of the forests (1)
  --engine NAME    ${ENGINES.join(' or ')} (forest)`;

/** The command line cannot be understood; the message says what to change. */
export class UsageError extends Error {}

export interface BacktestCommand {
  files: string[];
  json: boolean;
  seed: number;
  engine: EngineName;
}

/**
 * Reads the command line; null when help is asked for.
 * @throws UsageError
 */
export function readArguments(argv: readonly string[]): BacktestCommand | null {
  const { values, positionals } = parsed(argv);
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError('Name at least one export.');
  const seed = Number(values.seed ?? '1');
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    throw new UsageError('--seed takes a whole number from 0 to 4294967295.');
  const engine = ENGINES.find((name) => name === (values.engine ?? 'forest'));
  if (engine === undefined) throw new UsageError(`--engine takes one of: ${ENGINES.join(', ')}.`);
  return { files: positionals, json: values.json ?? false, seed, engine };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        seed: { type: 'string' },
        engine: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
