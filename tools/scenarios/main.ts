import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@whoop/testing';
import { SITUATIONS } from '../../apps/gateway/src/testing/scenarios/situations';
import { summaryOfSituation } from '../../apps/gateway/src/testing/scenarios/summary-of-situation';

type Summary = ReturnType<typeof summaryOfSituation>;

/** Writes what the product says of each situation: in full for the spec, in short for people. */
function main(): void {
  const answers = SITUATIONS.map((situation) => ({ situation, summary: summaryOfSituation(situation) }));
  const file = Object.fromEntries(answers.map(({ situation, summary }) => [situation.name, summary]));
  writeFileSync(
    join(ROOT, 'apps/gateway/src/testing/scenarios/expected-summaries.json'),
    `${JSON.stringify(file, null, 1)}\n`,
  );
  const sections = answers.map(
    ({ situation: { name, story, coach }, summary }) =>
      `## ${name}\n\n${story}\n\n*A coach:* ${coach}\n\n${linesOf(summary).join('\n')}\n`,
  );
  writeFileSync(join(ROOT, 'docs/SCENARIOS.md'), `${HEAD}\n${sections.join('\n')}`);
}

const HEAD = `# What the dashboard says in ${SITUATIONS.length} situations

Written by \`npm run scenarios\` from \`apps/gateway/src/testing/scenarios/situations.ts\`; a spec holds the full summaries against \`expected-summaries.json\` there. What a coach would say was written
before the product was asked.
`;

function linesOf({ today, recommendation, tomorrow, scores, risk_flags }: Summary): string[] {
  if (!today || !recommendation || !scores) return ['- nothing to say'];
  const { strain_target: strain } = recommendation;
  const flags = (risk_flags ?? []).map(({ title, severity, text }) => `${title} (${severity}): ${text}`);
  return [
    `- **Today**: recovery ${shown(today.recovery_score)}, sleep ${shown(today.sleep_hours)} h, HRV ${shown(today.hrv)}, load vs usual ${shown(today.acute_chronic_ratio)}, sleep debt ${shown(today.sleep_debt)} h`,
    `- **Do**: ${recommendation.intensity_level}, ${recommendation.focus}: ${recommendation.workout_type}. ${recommendation.optimal_time}. Strain ${strain.lo}-${strain.hi}. ${recommendation.sleep_target_text}`,
    `- **Why**: ${recommendation.notes} ${recommendation.reasons.length > 0 ? `\`${recommendation.reasons.join(' ')}\`` : ''}`.trimEnd(),
    `- **Tomorrow**: ${tomorrow ? `${tomorrow.recovery_forecast} (${tomorrow.lo}-${tomorrow.hi}), ${tomorrow.method}, ${tomorrow.text}` : 'not foretold'}`,
    `- **Scores**: consistency ${shown(scores.consistency)}, burnout risk ${shown(scores.burnout_risk)}, sleep health ${shown(scores.sleep_health)}`,
    `- **Flags**: ${flags.length > 0 ? flags.join(' · ') : 'none'}`,
  ];
}

const shown = (value: number | null): string => (value === null ? '–' : String(value));

main();
