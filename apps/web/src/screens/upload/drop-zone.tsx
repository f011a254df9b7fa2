import { Button, Progress } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { Icon } from '../../shell/icon';
import { Notice } from '../../states/notice';
import { ProblemNotice } from '../../states/problem-notice';
import { percent } from '../../words/numbers';
import styles from './upload.module.css';
import type { UploadState } from './use-upload';

/** Where an export is dropped or chosen, and what becomes of it until the server has it. */
export function DropZone({ upload }: { upload: UploadState }) {
  const input = useRef<HTMLInputElement>(null);
  const { over, ...handlers } = useDrop((files) => void upload.send(files));
  return (
    <div className={styles.zone} data-over={over} {...handlers}>
      {upload.share === null ? (
        <>
          <Icon name="uploads" size={30} />
          <p className={styles.invite}>Drop your WHOOP export here</p>
          <p className="muted small">The ZIP as WHOOP sent it, or its CSV files · up to 50 MB</p>
          <Button onClick={() => input.current?.click()}>Choose file</Button>
          <input
            ref={input}
            type="file"
            accept=".zip,.csv"
            multiple
            hidden
            aria-label="WHOOP export"
            onChange={({ currentTarget }) => {
              void upload.send([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </>
      ) : (
        <Sending upload={upload} share={upload.share} />
      )}
      {upload.refused && <Notice title="That cannot be sent">{upload.refused}</Notice>}
      {upload.error && (
        <div className={styles.problem}>
          <ProblemNotice error={upload.error} onRetry={upload.retry} />
        </div>
      )}
    </div>
  );
}

function Sending({ upload, share }: { upload: UploadState; share: number }) {
  return (
    <>
      <p className={styles.invite}>Uploading, {percent(share)}</p>
      <Progress value={share * 100} w="100%" maw={360} aria-label="Uploaded" />
      <Button variant="default" onClick={upload.stop}>
        Stop
      </Button>
    </>
  );
}

/** Entering a child fires leave on its parent, so the depth is counted. */
function useDrop(onFiles: (files: File[]) => void) {
  const depth = useRef(0);
  const [over, setOver] = useState(false);
  const move = (by: number) => (event: DragEvent) => {
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return {
    over,
    onDragEnter: move(1),
    onDragLeave: move(-1),
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      move(-depth.current)(event);
      onFiles([...event.dataTransfer.files]);
    },
  };
}
