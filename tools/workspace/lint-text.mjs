// Reads [{code, filePath}] as JSON from stdin and prints the broken rules of each as JSON. Jest cannot load ESLint's own configuration.
import { execFileSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

// Nx's rule says nothing until Nx has once made its graph of the projects.
const env = { ...process.env, NX_NO_CLOUD: 'true', NX_DAEMON: 'false' };
execFileSync('node_modules/.bin/nx', ['show', 'projects'], {
  env,
  stdio: 'ignore',
  shell: process.platform === 'win32',
});

const cases = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
const broken = [];
for (const { code, filePath } of cases) {
  const [result] = await eslint.lintText(code, { filePath });
  broken.push(result.messages.map(({ ruleId }) => ruleId));
}
console.log(JSON.stringify(broken));
