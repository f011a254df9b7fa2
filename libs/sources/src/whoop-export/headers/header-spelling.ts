import { foldText } from '../../csv/fold-text';

/**
 * The form in which headers are compared: no accents, no case, `%` as `pct`, every other run of signs as one `_`.
 *
 * @example headerSpelling('Recovery score %') // 'recovery_score_pct'
 * @example headerSpelling('recovery_score_%') // 'recovery_score_pct'
 */
export function headerSpelling(header: string): string {
  return foldText(header)
    .replaceAll('%', '_pct_')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
