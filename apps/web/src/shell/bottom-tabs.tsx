import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from './icon';
import { MORE, TABS } from './navigation';
import styles from './shell.module.css';
import { ThemeSwitch } from './theme-switch';

/** Navigation of phones, where the thumb is. */
export function BottomTabs() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <nav className={styles.tabs} aria-label="Main">
      {TABS.map(({ to, name, icon }) => (
        <Link key={to} to={to} className={styles.tab} activeOptions={{ exact: to === '/' }}>
          <Icon name={icon} />
          {name}
        </Link>
      ))}
      <button type="button" className={styles.tab} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="more" />
        More
      </button>
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        size="auto"
        title="More"
        closeButtonProps={{ 'aria-label': 'Close' }}
        classNames={{ content: styles.sheet, header: styles.sheetHeader }}
      >
        <ul className={styles.more}>
          {MORE.map(({ to, name, icon }) => (
            <li key={to}>
              <Link to={to} className={styles.link} onClick={close}>
                <Icon name={icon} />
                {name}
              </Link>
            </li>
          ))}
          <li>
            <a href="/admin/queues" className={styles.link} target="_blank" rel="noreferrer">
              <Icon name="table" />
              Queues
            </a>
          </li>
        </ul>
        <ThemeSwitch />
      </Drawer>
    </nav>
  );
}
