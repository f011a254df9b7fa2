import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { remove } from '../../api/client';
import { DeleteForm } from './delete-form';
import { Setting } from './setting';
import styles from './settings.module.css';

/** Deletes the athlete, after a word was typed. */
export function DeleteSetting() {
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const erase = useMutation({
    mutationFn: () => remove('/api/v1/me'),
    onSuccess: async () => {
      // Before the next screen reads: it must not find what was there.
      client.clear();
      await navigate({ to: '/' });
    },
  });
  const close = () => {
    erase.reset();
    setOpen(false);
  };
  return (
    <Setting
      name="Delete everything"
      note="All days, uploads, insights, models and archives of this athlete. There is no way back, and no copy that could be restored from here."
    >
      <Button variant="default" onClick={() => setOpen(true)}>
        Delete everything
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title="Delete everything?"
        centered
        closeButtonProps={{ 'aria-label': 'Close' }}
        classNames={{ content: styles.dialog, header: styles.dialog, title: styles.dialogTitle }}
      >
        <DeleteForm
          isBusy={erase.isPending}
          error={erase.error}
          onConfirm={() => erase.mutate()}
          onCancel={close}
        />
      </Modal>
    </Setting>
  );
}
