import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trendsQuery } from '../../api/queries';
import type { Summary } from '../../api/types';
import { Sparkline } from '../../dials/sparkline';
import { Panel } from '../../shell/page';
import { addDays } from '../../words/times';
import { useUnits } from '../../words/units';
import styles from './today.module.css';
import { TILE_KEYS, vitalTiles, type Tile } from './vital-tiles';

/** The signs of the night, with two weeks behind each. Grey is the range that is usual for the athlete. */
export function Vitals({ summary }: { summary: Summary }) {
  const day = summary.today?.date;
  const [units] = useUnits();
  const { data } = useQuery({
    ...trendsQuery({ metrics: TILE_KEYS, from: day && addDays(day, -13), to: day }),
    enabled: day !== undefined,
  });
  return (
    <Panel title="Vital signs" note="The line is 14 days; the grey band is what is usual for you.">
      <ul className={styles.tiles}>
        {vitalTiles(summary, data, units).map((tile) => (
          <VitalTile key={tile.key} tile={tile} />
        ))}
      </ul>
    </Panel>
  );
}

function VitalTile({ tile }: { tile: Tile }) {
  return (
    <li className={styles.tile}>
      <Link to="/trends" search={{ metrics: [tile.key] }} className={styles.tileName}>
        {tile.name}
      </Link>
      <p className={`figure-number ${styles.tileFigure}`}>
        {tile.figure}
        <span className={styles.unit}>{tile.unit}</span>
      </p>
      <Sparkline values={tile.values} band={tile.band} colour={tile.colour} />
      <p className={styles.tileNote}>{tile.note}</p>
    </li>
  );
}
