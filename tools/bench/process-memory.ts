import { readdirSync, readFileSync } from 'node:fs';

/** Highest resident memory that a process has had, in MiB; null when it is gone or the system does not tell. */
export const peakRssMib = (pid: number): number | null => statusMib(pid, 'VmHWM');

/** Resident memory of a process now, in MiB; null when it is gone or the system does not tell. */
export const rssMib = (pid: number): number | null => statusMib(pid, 'VmRSS');

function statusMib(pid: number, field: string): number | null {
  try {
    const found = new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : null;
  } catch {
    return null;
  }
}

/** Direct children of a process. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((candidate) => parentOf(candidate) === pid);
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
