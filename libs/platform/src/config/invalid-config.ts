/** The settings cannot be used. Lists every fault, each naming its variable; the message holds no secret. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig';

  constructor(readonly faults: readonly string[]) {
    super(
      `The settings have ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );
  }
}
