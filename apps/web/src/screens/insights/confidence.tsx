import type { Insight } from '../../api/types';
import { confidenceOf } from './insight-words';
import styles from './insights.module.css';

/** How sure it is, in bars and words. */
export function Confidence({ insight }: { insight: Insight }) {
  const confidence = confidenceOf(insight);
  if (confidence === null) return null;
  return (
    <p className={styles.confidence}>
      <span aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} data-on={bar <= confidence.bars} />
        ))}
      </span>
      Evidence: {confidence.words}
    </p>
  );
}
