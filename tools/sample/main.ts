import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateExport, OptionError, type Truth } from '@whoop/testing';
import { readArguments, type SampleCommand, USAGE, UsageError } from './arguments';

/** Writes a synthetic export and the truth about it. Returns the exit code: 0 done, 1 not written, 2 not understood. */
export function main(argv: readonly string[]): number {
  try {
    const command = readArguments(argv);
    console.log(command ? write(command) : USAGE);
    return 0;
  } catch (error) {
    // An OptionError names the generator's own option: endDate for --end-date.
    if (!(error instanceof UsageError || error instanceof OptionError)) {
      console.error(`Not written: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
    const message = error instanceof UsageError ? error.message : `--${kebab(error.message)}`;
    console.error(`${message}\n\n${USAGE}`);
    return 2;
  }
}

function write({ options, out, truth: truthPath }: SampleCommand): string {
  const { zip, truth } = generateExport(options);
  for (const path of [out, truthPath]) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(out, zip);
  writeFileSync(truthPath, `${JSON.stringify(truth)}\n`);
  return `${out}  ${Math.ceil(zip.length / 1000)} kB, ${summaryOf(truth)}\n${truthPath}  what a correct reader finds in it`;
}

function summaryOf({ counts, range, options }: Truth): string {
  const { cycles, sleeps, naps, workouts, journalAnswers } = counts;
  const rows = `${cycles} cycles, ${sleeps} sleeps, ${naps} naps, ${workouts} workouts, ${journalAnswers} journal answers`;
  const quirks = options.quirks.join(', ') || 'none';
  return `${range.firstDay} to ${range.lastDay}: ${rows}; ${options.locale}, ${options.variant}, quirks: ${quirks}`;
}

/** The option's name, first in the message, as the command line spells it. */
const kebab = (message: string) =>
  message.replace(/^\w+/, (name) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`));

if (require.main === module) process.exitCode = main(process.argv.slice(2));
