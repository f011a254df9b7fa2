// node tools/services/run.mjs -- COMMAND [ARG …]: runs a command with a throw-away PostgreSQL and Redis (TEST_DATABASE_URL, TEST_REDIS_URL).
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { startThrowAway } from './throw-away.mjs';

const [command, ...args] = process.argv.slice(process.argv.indexOf('--') + 1);
if (!process.argv.includes('--') || command === undefined) {
  console.error('usage: node tools/services/run.mjs -- COMMAND [ARG …]');
  process.exit(2);
}
const services = await startThrowAway(resolve(import.meta.dirname, '../..'));
console.error(services.describe);
const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...services.env } });
const pass = (signal) => process.on(signal, () => child.kill(signal));
pass('SIGINT');
pass('SIGTERM');
child.on('error', (error) => console.error(error.message));
child.on('close', (code) => void services.stop().then(() => process.exit(code ?? 1)));
