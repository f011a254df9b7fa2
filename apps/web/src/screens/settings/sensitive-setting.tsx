import { Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { put } from '../../api/client';
import { preferencesQuery } from '../../api/queries';
import { ProblemNotice } from '../../states/problem-notice';
import { QueryView } from '../../states/query-view';
import { Setting } from './setting';
import styles from './settings.module.css';

/** What a consent changes besides itself: what was found, and what was said of it. */
const CHANGED = ['insights', 'journal', 'reports', 'summary', 'jobs'];

/** Asked for, never assumed: off until it is switched on, and off again deletes. */
export function SensitiveSetting() {
  const query = useQuery(preferencesQuery);
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (sensitive_insights: boolean) => put('/api/v1/me/preferences', { sensitive_insights }),
    onSuccess: (preferences) => {
      client.setQueryData(preferencesQuery.queryKey, preferences);
      void client.invalidateQueries({
        predicate: ({ queryKey }) => CHANGED.some((name) => name === queryKey[0]),
      });
    },
  });
  return (
    <QueryView query={query} name="Your preferences" height={90}>
      {({ sensitive_insights: isOn }) => (
        <>
          <Setting
            name="Look into sensitive journal questions"
            note={<Explanation done={change.isSuccess ? SWITCHED[isOn ? 'on' : 'off'] : ''} />}
          >
            <span className="small muted" aria-hidden="true">
              {isOn ? 'On' : 'Off'}
            </span>
            <Switch
              size="md"
              classNames={{ track: styles.track, thumb: styles.thumb }}
              aria-label="Look into sensitive journal questions"
              checked={change.isPending ? change.variables : isOn}
              disabled={change.isPending}
              onChange={({ currentTarget }) => change.mutate(currentTarget.checked)}
            />
          </Setting>
          {change.error && <ProblemNotice error={change.error} />}
        </>
      )}
    </QueryView>
  );
}

const SWITCHED = {
  on: 'On. Insights are looked for again, now with these questions.',
  off: 'Off. What had been found about these questions is deleted; insights are looked for again without them.',
};

const Explanation = ({ done }: { done: string }) => (
  <>
    <p>
      Covers journal questions about sexual activity, menstruation, pregnancy, medication, drugs, nicotine and
      mental health. While this is off their answers are stored, as your export brings them, but nothing is
      compared with them and nothing about them is said. While it is on they are treated like every other
      question.
    </p>
    <p>
      Switching it off again deletes at once what was found. Reports, which you may hand to somebody, never
      tell of these questions.
    </p>
    <p role="status">{done}</p>
  </>
);
