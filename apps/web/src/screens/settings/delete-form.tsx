import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemNotice } from '../../states/problem-notice';
import { CONFIRMATION, isConfirmed } from './exports';
import styles from './settings.module.css';

interface DeleteFormProps {
  isBusy: boolean;
  error: Error | null;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What goes, and the word that must be typed before it goes. */
export function DeleteForm({ isBusy, error, onConfirm, onCancel }: DeleteFormProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isConfirmed(typed)) onConfirm();
      }}
    >
      <p>
        Every row of the database and every file about this athlete is removed from this server at once: days,
        uploads as you sent them, journal, insights, models, reports and the archive. Jobs that run are
        stopped.
      </p>
      <p className="muted">Export first if you may want any of it later.</p>
      <TextInput
        label={`Type “${CONFIRMATION}” to confirm`}
        value={typed}
        autoComplete="off"
        data-autofocus
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {error && <ProblemNotice error={error} title="Nothing was deleted" />}
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel}>
          Keep it
        </Button>
        <Button type="submit" disabled={!isConfirmed(typed)} loading={isBusy}>
          Delete for good
        </Button>
      </div>
    </form>
  );
}
