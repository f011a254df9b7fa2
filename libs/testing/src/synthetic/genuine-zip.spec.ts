import AdmZip from 'adm-zip';
import { generateExport } from './generate-export';
import { genuineZip } from './genuine-zip';

/** Offsets of a local header's flags, method, CRC, and extra-field length. */
const FLAGS_AT = 6;
const METHOD_AT = 8;
const CRC_AT = 14;
const EXTRA_LENGTH_AT = 28;

describe('genuineZip', () => {
  const { zip, files } = generateExport({ days: 60, seed: 9, locale: 'pt', variant: 'V2' });
  const bytes = Buffer.from(zip);

  it('holds the four files, flat and in the order of a real export', () => {
    const entries = new AdmZip(bytes).getEntries();
    expect(entries.map((entry) => entry.entryName)).toEqual([
      'entradas_diário.csv',
      'ciclos_fisiológicos.csv',
      'sonos.csv',
      'treinos.csv',
    ]);
    expect(entries.map((entry) => entry.getData().toString('utf8'))).toEqual(files.map((file) => file.text));
  });

  it('has the flags of a streaming writer and no extra fields', () => {
    for (const { header } of new AdmZip(bytes).getEntries()) {
      expect(header.flags).toBe(0x0808);
      expect(header.method).toBe(8);
      expect(header.extraLength).toBe(0);
      const at = header.offset;
      expect(bytes.readUInt32LE(at)).toBe(0x04034b50);
      expect(bytes.readUInt16LE(at + FLAGS_AT)).toBe(0x0808);
      expect(bytes.readUInt16LE(at + METHOD_AT)).toBe(8);
      expect([0, 4, 8].map((field) => bytes.readUInt32LE(at + CRC_AT + field))).toEqual([0, 0, 0]);
      expect(bytes.readUInt16LE(at + EXTRA_LENGTH_AT)).toBe(0);
    }
  });

  it('writes a data descriptor behind each member', () => {
    for (const { header, rawEntryName } of new AdmZip(bytes).getEntries()) {
      const at = header.offset + 30 + rawEntryName.length + header.compressedSize;
      const [signature, crc, compressed, size] = [0, 4, 8, 12].map((field) => bytes.readUInt32LE(at + field));
      expect(signature).toBe(0x08074b50);
      expect([crc, compressed, size]).toEqual([header.crc, header.compressedSize, header.size]);
    }
  });

  it('holds an empty text too', () => {
    const entries = new AdmZip(Buffer.from(genuineZip([{ name: 'empty.csv', text: '' }]))).getEntries();
    expect(entries.map((entry) => entry.getData().length)).toEqual([0]);
  });
});
