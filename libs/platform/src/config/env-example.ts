import { VARIABLES, type Variable } from './variables';

const HEADER = `# Settings of every app. Generated from libs/platform/src/config/variables.ts; a test keeps it so.
# Copy it to .env and remove the # of what you change. Secrets may come from a file instead: <NAME>_FILE=/path.
`;

const entry = ({ name, about, fallback, sample }: Variable): string =>
  `# ${about}\n# ${name}=${fallback ?? sample ?? ''}\n`;

/** The text of `.env.example`: every variable with its meaning and its default, or a sample where there is none. */
export const renderEnvExample = (): string => [HEADER, ...Object.values(VARIABLES).map(entry)].join('\n');
