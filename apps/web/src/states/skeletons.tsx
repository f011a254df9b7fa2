import styles from './skeletons.module.css';

/** Where a panel will be, at its height, so nothing jumps when it comes. */
export function PanelSkeleton({ name, height }: { name: string; height: number }) {
  return (
    <div
      className={styles.skeleton}
      style={{ minHeight: height }}
      role="status"
      aria-label={`${name} is loading`}
    >
      <i style={{ width: '34%' }} />
      <i style={{ width: '62%' }} />
      <i style={{ width: '48%' }} />
    </div>
  );
}
