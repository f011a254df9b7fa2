import type { ReactNode } from 'react';
import type { Summary, Today } from '../../api/types';
import { Dial } from '../../dials/dial';
import { LevelMark } from '../../states/level-mark';
import { recoveryLevel, RECOVERY_WORDS, sleepLevel, type Level } from '../../words/levels';
import { figure, signed } from '../../words/numbers';
import { dayShort, hours } from '../../words/times';
import { whyUnknown } from './statement';
import styles from './today.module.css';

const RECOVERY_ZONES = [
  { to: 33, colour: 'var(--bad)' },
  { to: 66.5, colour: 'var(--middle)' },
  { to: 100, colour: 'var(--good)' },
];

/** Recovery, strain and sleep on one kind of scale. */
export function DayDials({ summary }: { summary: Summary }) {
  const { today } = summary;
  if (today === null) return null;
  return (
    <div className={styles.dials}>
      <RecoveryDial today={today} why={whyUnknown(summary, 'today.recovery_score')} />
      <StrainDial summary={summary} today={today} />
      <SleepDial today={today} why={whyUnknown(summary, 'today.sleep_hours')} />
      <p className={styles.key}>
        <span>
          <i data-key="value" /> that day
        </span>
        <span>
          <i data-key="usual" /> your usual of 30 days
        </span>
        <span>
          <i data-key="target" /> target or need
        </span>
      </p>
    </div>
  );
}

function RecoveryDial({ today, why }: { today: Today; why: string | null }) {
  const { recovery_score: recovery, recovery_baseline_30d: usual } = today;
  const level = recoveryLevel(recovery);
  const against =
    recovery !== null && usual !== null ? `${signed(recovery - usual)} against your usual` : null;
  return (
    <DialCell>
      <Dial
        label="Recovery"
        value={recovery}
        max={100}
        colour={level === 'none' ? 'recovery' : level}
        figure={figure(recovery)}
        unit={recovery === null ? undefined : '%'}
        usual={usual}
        zones={RECOVERY_ZONES}
        summary={recovery === null ? (why ?? 'not known') : `${recovery} percent, ${RECOVERY_WORDS[level]}`}
      />
      <Reading level={level} word={why ?? RECOVERY_WORDS[level]}>
        {against}
        {today.calibrating && ' · WHOOP is still learning you'}
      </Reading>
    </DialCell>
  );
}

function StrainDial({ summary, today }: { summary: Summary; today: Today }) {
  const strain = today.strain_score;
  const target = summary.recommendation?.strain_target ?? null;
  const aim = target && `Aim for ${figure(target.lo, 1)}–${figure(target.hi, 1)}`;
  const why = whyUnknown(summary, 'today.strain_score') ?? 'not known';
  const said = strain === null ? why : `${strain} of 21`;
  return (
    <DialCell>
      <Dial
        label="Strain"
        value={strain}
        max={21}
        colour="strain"
        figure={figure(strain, 1)}
        usual={today.strain_baseline_30d}
        target={target}
        summary={aim === null ? said : `${said}. ${aim}`}
      />
      <Reading word={aim ?? said}>{strain === null ? (lastStrain(today) ?? why) : null}</Reading>
    </DialCell>
  );
}

/** While the day runs its strain is not known: the day before says at least where it started from. */
function lastStrain({ date, strain_as_of: finished }: Today): string | null {
  if (finished === null || finished.date === date) return null;
  return `${dayShort(finished.date)} ended at ${figure(finished.strain_score, 1)}`;
}

function SleepDial({ today, why }: { today: Today; why: string | null }) {
  const { sleep_hours: slept, sleep_need_hours: need, sleep_hours_baseline_30d: usual } = today;
  const level = sleepLevel(slept, need);
  const short = slept !== null && need !== null ? need - slept : null;
  return (
    <DialCell>
      <Dial
        label="Sleep"
        value={slept}
        max={12}
        colour="sleep"
        figure={hours(slept)}
        usual={usual}
        target={need === null ? null : { lo: need, hi: need }}
        summary={
          slept === null
            ? (why ?? 'not known')
            : `${hours(slept)}${need === null ? '' : ` of ${hours(need)} needed`}`
        }
      />
      <Reading level={level} word={need === null ? (why ?? 'Need not known') : `Needed ${hours(need)}`}>
        {short === null ? null : short > 0.08 ? `${hours(short)} short` : 'need met'}
        {today.sleep_debt !== null && ` · debt ${hours(today.sleep_debt)}`}
      </Reading>
    </DialCell>
  );
}

const DialCell = ({ children }: { children: ReactNode }) => <div className={styles.dialCell}>{children}</div>;

function Reading({ level, word, children }: { level?: Level; word: string; children: ReactNode }) {
  return (
    <p className={styles.reading}>
      <span className={styles.word}>
        {level && level !== 'none' && <LevelMark level={level} />}
        {word}
      </span>
      <span className="muted">{children}</span>
    </p>
  );
}
