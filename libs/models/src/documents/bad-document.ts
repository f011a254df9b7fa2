/** A model's document cannot be used: not ours, damaged, or of a format that this version does not know. */
export class BadModelDocument extends Error {
  override readonly name = 'BadModelDocument';
}
