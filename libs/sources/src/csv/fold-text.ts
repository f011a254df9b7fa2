/** Lower case without accents, so that NFD and NFC spellings, `É` and `e`, compare equal. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
