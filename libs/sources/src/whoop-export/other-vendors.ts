import { RejectedFile } from '../rejected-file';
import { kindByName } from './file-names';

/** Names that give away whose export an archive is (whoop-format 12). */
const VENDORS: readonly { vendor: string; marks: readonly RegExp[] }[] = [
  {
    vendor: 'Oura',
    marks: [/(^|\/)App Data\//i, /(^|\/)(daily(readiness|sleep|activity|spo2)|sleepmodel|oura_[^/]*)\.csv$/i],
  },
  { vendor: 'Fitbit', marks: [/(^|\/)(Takeout|Google Health|Fitbit)\//i, /(^|\/)Global Export Data\//i] },
  { vendor: 'Garmin', marks: [/(^|\/)DI_CONNECT\//i] },
  { vendor: 'Apple Health', marks: [/(^|\/)apple_health_export\//i, /(^|\/)export_cda\.xml$/i] },
];

/** A polite refusal when the names are those of another vendor's export and none is WHOOP's; else null. */
export function refusalForOtherVendors(names: readonly string[]): RejectedFile | null {
  if (names.some((name) => kindByName(name) !== null)) return null;
  const found = VENDORS.find(({ marks }) => names.some((name) => marks.some((mark) => mark.test(name))));
  if (!found) return null;
  return new RejectedFile(
    'not_a_whoop_export',
    `This looks like an export of ${found.vendor}. Only WHOOP exports can be read so far: in the WHOOP app, choose App Settings, Data Export.`,
  );
}
