import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { StoredRecords } from '@whoop/athlete';
import type { JournalRecord, RecordKind, SleepRecord, WorkoutRecord } from '@whoop/sources';
import { selectList } from '../bulk/select-list';
import { tableOf } from '../bulk/table';
import type { TableColumn } from '../bulk/table';
import { upsert } from '../bulk/upsert';
import type { Statement } from '../bulk/upsert';
import { managerOf } from '../db';
import type { Db } from '../db';
import { CycleEntity } from '../entities/cycle.entity';
import { JournalAnswerEntity } from '../entities/journal-answer.entity';
import { SleepEntity } from '../entities/sleep.entity';
import { WorkoutEntity } from '../entities/workout.entity';

const ENTITIES = {
  cycles: CycleEntity,
  sleeps: SleepEntity,
  workouts: WorkoutEntity,
  journal: JournalAnswerEntity,
};
const KINDS = Object.keys(ENTITIES) as RecordKind[];

/** The merged records of an athlete's exports, each with the uploads that it comes from. */
export class RecordsStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /** All records of the user, ordered by their keys. */
  async recordsOf(userId: string): Promise<StoredRecords> {
    return {
      cycles: await this.read(userId, 'cycles'),
      sleeps: await this.read(userId, 'sleeps'),
      workouts: await this.read(userId, 'workouts'),
      journal: await this.read(userId, 'journal'),
    };
  }

  /**
   * Adds new records and overwrites those with the same key; others stay. One statement per kind that has rows.
   * Call it in a transaction: the kinds belong together.
   */
  async save(userId: string, changed: StoredRecords): Promise<void> {
    let running: Promise<unknown> = Promise.resolve();
    for (const kind of KINDS.filter((kind) => changed[kind].length > 0)) {
      const [statement] = await Promise.all([this.statementFor(userId, kind, changed), running]);
      running = this.manager.query(statement.sql, statement.parameters);
    }
    await running;
  }

  /** The user's naps, by onset. */
  async napsOf(userId: string): Promise<SleepRecord[]> {
    const { columns } = tableOf(this.manager, SleepEntity);
    return this.manager.query<SleepRecord[]>(
      `SELECT ${selectList(withoutProvenance(columns))} FROM sleeps WHERE user_id = $1 AND nap ORDER BY onset_utc`,
      [userId],
    );
  }

  /** The user's workouts, by start. */
  async workoutsOf(userId: string): Promise<WorkoutRecord[]> {
    const { columns } = tableOf(this.manager, WorkoutEntity);
    return this.manager.query<WorkoutRecord[]>(
      `SELECT ${selectList(withoutProvenance(columns))} FROM workouts WHERE user_id = $1 ORDER BY start_utc, end_utc`,
      [userId],
    );
  }

  /** The journal questions that the user answered with yes, by cycle. */
  async yesAnswersOf(userId: string): Promise<Pick<JournalRecord, 'cycleStartUtcMs' | 'question'>[]> {
    const { columns } = tableOf(this.manager, JournalAnswerEntity);
    const asked = columns.filter(({ property }) => ['cycleStartUtcMs', 'question'].includes(property));
    return this.manager.query(
      `SELECT ${selectList(asked)} FROM journal_answers WHERE user_id = $1 AND answered_yes ORDER BY cycle_start_utc`,
      [userId],
    );
  }

  /** All journal answers without their notes, by cycle. */
  async answersOf(userId: string): Promise<Omit<JournalRecord, 'notes'>[]> {
    const { columns } = tableOf(this.manager, JournalAnswerEntity);
    const asked = withoutProvenance(columns).filter(({ property }) => property !== 'notes');
    return this.manager.query(
      `SELECT ${selectList(asked)} FROM journal_answers WHERE user_id = $1 ORDER BY cycle_start_utc, question`,
      [userId],
    );
  }

  /** How many records of each kind the user has. */
  async counts(userId: string): Promise<Record<RecordKind, number>> {
    const columns = KINDS.map(
      (kind) => `(SELECT count(*)::int FROM ${this.tableName(kind)} WHERE user_id = $1) AS ${kind}`,
    );
    const [counts] = await this.manager.query<[Record<RecordKind, number>]>(`SELECT ${columns.join(', ')}`, [
      userId,
    ]);
    return counts;
  }

  /** Rendered while the database works on the statement before: a seventh of an import's time saved. */
  private async statementFor(userId: string, kind: RecordKind, records: StoredRecords): Promise<Statement> {
    await nextTurn();
    const rows =
      kind === 'workouts' ? records.workouts.map((workout) => ({ ...workout, id: uuid() })) : records[kind];
    return upsert(tableOf(this.manager, ENTITIES[kind]), userId, rows);
  }

  private async read<Kind extends RecordKind>(userId: string, kind: Kind): Promise<StoredRecords[Kind]> {
    const { name, columns, key } = tableOf(this.manager, ENTITIES[kind]);
    const fields = columns.filter(({ property }) => property !== 'id');
    return this.manager.query<StoredRecords[Kind]>(
      `SELECT ${selectList(fields)} FROM ${name} WHERE user_id = $1 ORDER BY ${key.map((column) => column.name).join(', ')}`,
      [userId],
    );
  }

  private tableName(kind: RecordKind): string {
    return tableOf(this.manager, ENTITIES[kind]).name;
  }
}

/** The fields of the record itself. */
const withoutProvenance = (columns: readonly TableColumn[]): TableColumn[] =>
  columns.filter(({ property }) => !['id', 'uploadId', 'older'].includes(property));
