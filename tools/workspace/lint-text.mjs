// Reads [{code, filePath}] as JSON from stdin and prints the broken rules of each as JSON. Jest cannot load ESLint's own configuration.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const cases = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
const broken = [];
for (const { code, filePath } of cases) {
  const [result] = await eslint.lintText(code, { filePath });
  broken.push(result.messages.map(({ ruleId }) => ruleId));
}
console.log(JSON.stringify(broken));
