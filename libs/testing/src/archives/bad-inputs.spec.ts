import { readExport, RejectedFile } from '@whoop/sources';
import type { ExportContents } from '@whoop/sources';
import { BAD_INPUTS } from './bad-inputs';

/** After every row that is meant to be read, before the one that is not. */
const LATEST_MS = Date.UTC(2050, 0, 1);

function outcomeOf(bytes: Uint8Array): ExportContents | RejectedFile {
  try {
    return readExport(bytes, { latestMs: LATEST_MS });
  } catch (error) {
    if (error instanceof RejectedFile) return error;
    throw error;
  }
}

describe('bad inputs', () => {
  it('have one id each', () => {
    expect(new Set(BAD_INPUTS.map(({ id }) => id)).size).toBe(BAD_INPUTS.length);
  });

  it.each(BAD_INPUTS)('$id $title', ({ build, expect: expected }) => {
    const outcome = outcomeOf(build());
    if ('rejected' in expected) {
      expect(outcome).toMatchObject({ name: 'RejectedFile', code: expected.rejected });
      expect((outcome as RejectedFile).message).toMatch(/\.$/);
      return;
    }
    if (outcome instanceof RejectedFile) throw outcome;
    const { counts = {}, issueCounts, warnings = [], ignored = [] } = expected.accepted;
    const { report } = outcome;
    expect(report.counts).toMatchObject(counts);
    if (issueCounts) expect(report.issueCounts).toEqual(issueCounts);
    expect(report.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining([...warnings]));
    expect(report.ignoredEntries.map(({ name }) => name)).toEqual(expect.arrayContaining([...ignored]));
    for (const { rowsRead, rowsUsed, rowsSkipped } of report.files)
      expect(rowsUsed + rowsSkipped).toBe(rowsRead);
  });
});
