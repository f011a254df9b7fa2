import { basename } from 'node:path';
import { loadForestEngine } from '@whoop/forest';
import { backtest, backtestReport, pooledReport } from '@whoop/models';
import type { Backtest } from '@whoop/models';
import { answerOf } from './answer';
import { readArguments, USAGE, UsageError } from './arguments';
import type { BacktestCommand } from './arguments';
import { printAnswer } from './print';
import { readHistory } from './read-history';

/** Prints how well tomorrow could have been foretold. Returns the exit code: 0 done, 1 a file cannot be read, 2 not understood. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const command = readArguments(argv);
    if (command === null) console.log(USAGE);
    else await run(command);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof UsageError ? `${message}\n\n${USAGE}` : message);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run({ files, json, seed, engine: name }: BacktestCommand): Promise<void> {
  const engine = await loadForestEngine(name);
  const tests = files.map((file) => ({ file: basename(file), test: testOf(file, { engine, seed }) }));
  const answers = tests.map(({ file, test }) => ({ file, ...answerOf(backtestReport(test)) }));
  const pooled = answerOf(pooledReport(tests.map(({ test }) => test))!);
  if (json) {
    console.log(JSON.stringify({ files: answers, pooled }, null, 1));
    return;
  }
  for (const { file, ...answer } of answers) console.log(printAnswer(file, answer));
  if (answers.length > 1) console.log(printAnswer(`all ${answers.length} files`, pooled));
}

function testOf(file: string, means: Parameters<typeof backtest>[1]): Backtest {
  try {
    return backtest(readHistory(file), means);
  } catch (error) {
    throw new Error(`${basename(file)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

if (require.main === module) void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
