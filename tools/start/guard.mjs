// Ends everything that the starter began once the starter is gone, however it went: its stdin is a pipe that the starter alone holds,
// so even SIGKILL closes it. Each line is {"pid", "signal", "order"}; lower orders are ended first.
import { createInterface } from 'node:readline';
import { stopProcess } from '../services/processes.mjs';

const GRACE_MS = 8_000;
const watched = new Map();

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('SIGHUP', () => undefined);

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { pid, signal, order, done } = JSON.parse(line);
    if (done) watched.delete(pid);
    else watched.set(pid, { pid, signal, order });
  })
  .on('close', () => void endAll());

async function endAll() {
  const orders = [...new Set([...watched.values()].map(({ order }) => order))].sort((a, b) => a - b);
  for (const order of orders) {
    const group = [...watched.values()].filter((entry) => entry.order === order);
    await Promise.all(group.map(({ pid, signal }) => stopProcess(pid, signal, GRACE_MS)));
  }
  process.exit(0);
}
