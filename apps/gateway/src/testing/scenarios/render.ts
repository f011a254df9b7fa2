import type { Situation } from './situation';
import { SITUATIONS, THEMES } from './situations';
import { summaryOfSituation } from './summary-of-situation';
import type { Summary } from './summary-of-situation';

/** What the product says of each situation: in full for the spec, in short for people. */
export function renderScenarios(): { summaries: string; page: string } {
  const answers = new Map(SITUATIONS.map((one) => [one.name, summaryOfSituation(one)]));
  const sections = Object.entries(THEMES).flatMap(([theme, situations]) => [
    `## ${theme}\n`,
    ...situations.map((situation) => sectionOf(situation, answers.get(situation.name)!)),
  ]);
  return {
    summaries: `${JSON.stringify(Object.fromEntries(answers), null, 1)}\n`,
    page: `${HEAD}\n${sections.join('\n')}`,
  };
}

const HEAD = `# What the dashboard says in ${SITUATIONS.length} situations

Written by \`npm run scenarios\` from \`apps/gateway/src/testing/scenarios/situations/\`; a spec holds this page and the full summaries (\`expected-summaries.json\` there) against what the product says, and
against what a coach would insist on. What a coach would say was written before the product was asked. The athlete is an amateur with the spread of public exports: recovery varies by 17 points, ln HRV by 0.13.
`;

function sectionOf({ name, story, coach, differs }: Situation, summary: Summary): string {
  const remark = differs === undefined ? [] : [`- **Where a coach would differ**: ${differs}`];
  return `### ${name}\n\n${story}\n\n*A coach:* ${coach}\n\n${[...linesOf(summary), ...remark].join('\n')}\n`;
}

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
