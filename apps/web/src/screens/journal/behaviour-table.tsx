import type { JournalBehaviour } from '../../api/types';
import { ListTable } from '../../figure/list-table';
import { Panel } from '../../shell/page';
import { figure, percent } from '../../words/numbers';
import { dayShortYear } from '../../words/times';
import styles from './journal.module.css';

/** All behaviours that were asked about, renamed questions under one name. */
export function BehaviourTable({ behaviours }: { behaviours: readonly JournalBehaviour[] }) {
  return (
    <Panel
      title="What was asked"
      note="Wordings that WHOOP has changed over the years count as one question."
    >
      <ListTable label="Questions, table" columns={['Habit', 'Answers', 'Yes', 'From', 'To', 'As asked']}>
        {behaviours.map((behaviour) => (
          <Row key={behaviour.slug} behaviour={behaviour} />
        ))}
      </ListTable>
    </Panel>
  );
}

function Row({ behaviour }: { behaviour: JournalBehaviour }) {
  const { title, answers, yes_rate: rate, first_date: from, last_date: to, questions, sensitive } = behaviour;
  return (
    <tr>
      <th scope="row">
        {title}
        {sensitive && <span className={styles.sensitive}>sensitive</span>}
      </th>
      <td>{figure(answers)}</td>
      <td>
        <span className={styles.rate}>
          <i style={{ width: `${(rate ?? 0) * 100}%` }} />
        </span>{' '}
        {percent(rate)}
        {(rate === 0 || rate === 1) && <span className="muted"> never varied</span>}
      </td>
      <td>{dayShortYear(from)}</td>
      <td>{dayShortYear(to)}</td>
      <td className={styles.wordings}>{questions.join(' · ')}</td>
    </tr>
  );
}
