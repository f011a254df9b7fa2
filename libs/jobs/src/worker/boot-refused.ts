/** The worker must not start as it is. The message says what to change. */
export class BootRefused extends Error {
  override readonly name = 'BootRefused';
}
