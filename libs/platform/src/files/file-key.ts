/** Every segment starts with a letter or a digit, so none can be `.`, `..`, empty or hidden. */
const KEY = /^[a-z]{1,32}(\/[A-Za-z0-9][A-Za-z0-9_@.%-]{0,127}){1,3}$/;

/** `raw/<user>/<id>`: where the file that a user uploaded is kept. */
export const rawFileKey = (userId: string, id: string): string => `raw/${encodeURIComponent(userId)}/${id}`;

/** `models/<user>/<version>/<name>.json`: where one model of a training run is kept. */
export const modelFileKey = (userId: string, version: string, name: string): string =>
  `models/${encodeURIComponent(userId)}/${version}/${name}.json`;

/** `exports/<user>/<job>.zip`: where what a user asked to take along is kept. */
export const exportFileKey = (userId: string, jobId: string): string =>
  `exports/${encodeURIComponent(userId)}/${jobId}.zip`;

/** The folders of everything that is kept for a user. */
export const userFolders = (userId: string): string[] =>
  ['raw', 'models', 'exports'].map((kind) => `${kind}/${encodeURIComponent(userId)}`);

/** The same key. @throws RangeError when it is none that a server would make. */
export const checkedKey = (key: string): string => {
  if (!KEY.test(key)) throw new RangeError('This is not a key of the file store.');
  return key;
};
