import { open } from 'node:fs/promises';

/** Returns once the file's bytes are on the disk. */
export const syncFile = (path: string): Promise<void> => sync(path, 'r+');

/** Returns once the folder's entries are on the disk: without this a renamed file may be gone after a power cut. */
export const syncFolder = async (path: string): Promise<void> => {
  // Windows opens no folders and needs no such thing.
  if (process.platform !== 'win32') await sync(path, 'r');
};

const sync = async (path: string, flags: string): Promise<void> => {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};
