import AdmZip from 'adm-zip';

let count = 0;

/** A ZIP that no other call has made, large enough to be taken for an export. */
export function someZip(content = `file ${count++}`): Buffer {
  const zip = new AdmZip();
  zip.addFile('sleeps.csv', Buffer.from(content));
  return zip.toBuffer();
}

/** A multipart form, byte by byte, so that tests can damage it. */
export function formOf(
  parts: { name: string; fileName?: string; content: Buffer | string }[],
  boundary = 'limit',
): Buffer {
  const chunks = parts.flatMap(({ name, fileName, content }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`,
    fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: application/zip`,
    '\r\n\r\n',
    content,
    '\r\n',
  ]);
  return Buffer.concat([...chunks, `--${boundary}--\r\n`].map((chunk) => Buffer.from(chunk)));
}
