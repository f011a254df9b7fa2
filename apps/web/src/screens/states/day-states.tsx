import type { Summary } from '../../api/types';
import { AdvicePanel } from '../today/advice-panel';
import { DayDials } from '../today/day-dials';
import { FlagsPanel } from '../today/flags-panel';
import { ScoresPanel } from '../today/scores-panel';
import { TomorrowPanel } from '../today/tomorrow-panel';
import { UnlockPanel } from '../today/unlock-panel';
import { Case, Cases } from './case';
import { aSummary, BAD_DAY, LEARNING, RUNNING_DAY, THIN_HISTORY, UNKNOWN } from './summary-fixtures';

const NOTHING_KNOWN = aSummary({
  today: UNKNOWN,
  recommendation: null,
  reasons: [
    {
      field: 'today.recovery_score',
      code: 'not_measured',
      message: 'The export holds no such value for this day.',
    },
    {
      field: 'today.strain_score',
      code: 'day_not_over',
      message: 'The day was still running when it was exported.',
    },
    {
      field: 'today.sleep_hours',
      code: 'not_measured',
      message: 'The export holds no such value for this day.',
    },
  ],
});

const DIALS: Record<string, Summary> = {
  'A good day': aSummary(),
  'The day still runs': aSummary({ today: RUNNING_DAY }),
  'A bad day': aSummary({ today: BAD_DAY }),
  'Nothing measured, with reasons': NOTHING_KNOWN,
};

export function DayStates() {
  return (
    <>
      <Cases title="The dials">
        {Object.entries(DIALS).map(([name, summary]) => (
          <Case key={name} name={name}>
            <DayDials summary={summary} />
          </Case>
        ))}
      </Cases>
      <Cases title="The panels of a day">
        <Case name="Advice">
          <AdvicePanel summary={aSummary()} />
        </Case>
        <Case name="No advice yet">
          <AdvicePanel summary={NOTHING_KNOWN} />
        </Case>
        <Case name="Forecast">
          <TomorrowPanel summary={aSummary()} />
        </Case>
        <Case name="Forecast, still learning">
          <TomorrowPanel summary={aSummary({ tomorrow: LEARNING })} />
        </Case>
        <Case name="Thin history">
          <UnlockPanel history={THIN_HISTORY} />
        </Case>
        <Case name="Flags">
          <FlagsPanel summary={aSummary()} />
        </Case>
        <Case name="No flags">
          <FlagsPanel summary={aSummary({ risk_flags: [], more_risk_flags: [] })} />
        </Case>
        <Case name="Flags not looked for yet">
          <FlagsPanel summary={aSummary({ risk_flags: null, more_risk_flags: null })} />
        </Case>
        <Case name="Scores: moderate, unknown, with a model">
          <ScoresPanel summary={aSummary()} />
        </Case>
      </Cases>
    </>
  );
}
