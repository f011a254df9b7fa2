/**
 * What WHOOP calls a workout that it could not name, in every language of its exports (whoop-format 4): "Activity" is
 * what its detection writes, "Other" what the athlete picks. Neither is a sport that one could be advised to do.
 */
const GENERIC_ACTIVITIES: ReadonlySet<string> = new Set([
  'activity',
  'aktivität',
  'actividad',
  'activité',
  'atividade',
  'attività',
  'other',
  'sonstiges',
  'otro',
  'autre',
  'outro',
  'altro',
]);

/**
 * Whether the activity's name names no sport, whatever its case and however its accents are encoded.
 *
 * @example isGenericActivity('Aktivität'); // true
 */
export function isGenericActivity(activity: string): boolean {
  return GENERIC_ACTIVITIES.has(activity.trim().normalize('NFC').toLowerCase());
}
