import { Link } from '@tanstack/react-router';
import { Icon } from './icon';
import { GROUPS } from './navigation';
import styles from './shell.module.css';
import { ThemeSwitch } from './theme-switch';

/** Navigation of wide screens. */
export function Rail() {
  return (
    <nav className={styles.rail} aria-label="Main">
      <Link to="/" className={styles.brand}>
        <Logo />
        <span>
          Insights <b>Pro</b>
        </span>
      </Link>
      {GROUPS.map(({ name, items }) => (
        <ul key={name} className={styles.group} aria-label={name}>
          {items.map(({ to, name: label, icon }) => (
            <li key={to}>
              <Link to={to} className={styles.link} activeOptions={{ exact: to === '/' }}>
                <Icon name={icon} />
                {label}
              </Link>
            </li>
          ))}
        </ul>
      ))}
      <div className={styles.foot}>
        <ThemeSwitch />
        <a href="/admin/queues" target="_blank" rel="noreferrer">
          Queues
        </a>
        <a href="/api/docs" target="_blank" rel="noreferrer">
          API
        </a>
      </div>
    </nav>
  );
}

export function Logo() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true" fill="none" strokeLinecap="round">
      <path d="M6.7 24A12 12 0 1 1 25.3 24" stroke="var(--usual)" strokeWidth="3.4" />
      <path d="M6.7 24A12 12 0 0 1 19.6 5" stroke="var(--recovery)" strokeWidth="3.4" />
      <path d="M20.6 11.4l2.6-5.4" stroke="var(--text)" strokeWidth="2.6" />
    </svg>
  );
}
