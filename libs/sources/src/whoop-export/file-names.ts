import { foldText } from '../csv/fold-text';
import type { RecordKind } from '../records';

/** File names in all languages, folded and without extension. Some languages keep the English name for some files. */
const NAMES: Record<RecordKind, readonly string[]> = {
  cycles: ['physiological_cycles', 'physiologische_zyklen', 'ciclos_fisiologicos', 'cicli_fisiologici'],
  sleeps: ['sleeps', 'schlaf', 'sueno', 'sommeil', 'sonos', 'sonno'],
  workouts: ['workouts', 'trainings', 'entrenamientos', 'entrainements', 'treinos', 'allenamenti'],
  journal: ['journal_entries', 'logbuch_eintraege', 'entradas_diario', 'voci_diario'],
};

/**
 * The kind that a file's name promises, whatever stands around it (`sleeps (1).csv`, `2026_sleeps.csv`); null for other
 * names. Only a hint: names are localised, changed by hand and spoilt by ZIP tools, so the header decides.
 */
export function kindByName(path: string): RecordKind | null {
  const base = foldText(path.slice(path.lastIndexOf('/') + 1));
  if (!base.endsWith('.csv')) return null;
  const kinds = Object.keys(NAMES) as RecordKind[];
  return kinds.find((kind) => NAMES[kind].some((name) => base.includes(name))) ?? null;
}

/** Why an entry of the archive is not even opened; null for one that may be a file of the export. */
export function ignoreReason(path: string): string | null {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (path.endsWith('/')) return 'A folder.';
  if (path.startsWith('__MACOSX/') || path.includes('/__MACOSX/') || base.startsWith('._'))
    return 'System file of macOS.';
  if (['.ds_store', 'thumbs.db', 'desktop.ini'].includes(base)) return 'System file.';
  if (base.endsWith('.zip')) return 'An archive inside the archive; unpack it and upload it on its own.';
  return base.endsWith('.csv') ? null : 'Not a CSV file.';
}
