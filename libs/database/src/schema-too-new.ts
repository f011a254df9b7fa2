/** The database was migrated by a newer version of this program. Going on could damage what that version stored. */
export class SchemaTooNew extends Error {
  override readonly name = 'SchemaTooNew';

  constructor(
    /** Migrations that the database has and this code does not know. */
    readonly migrations: string[],
  ) {
    super(
      `The database is newer than this program: it does not know ${migrations.join(', ')}. ` +
        'Start the newer version again, or restore a backup that was made before it.',
    );
  }
}
