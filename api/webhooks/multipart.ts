/** One field of a form: its bytes, for its charset is told elsewhere. */
export type FormFields = ReadonlyMap<string, Buffer>;

/** A form of a mail has some twenty fields and its attachments. */
const mostParts = 200;
const longestPartHeader = 2_000;

/**
 * The fields of a `multipart/form-data` body, without its files unless those are wanted; of a name that comes twice the first. Null where it is none, or has more
 * parts than any mail. Reads each byte a fixed number of times.
 */
export function readForm(contentType: string | undefined, body: Buffer, { files = false } = {}): FormFields | null {
  const boundary = /^multipart\/form-data\b.*;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '');
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return null;
  const fields = new Map<string, Buffer>();
  const delimiter = Buffer.from(`--${mark}`);
  let at = delimiterFrom(body, delimiter, 0);
  for (let parts = 0; at !== -1; parts += 1) {
    if (parts > mostParts) return null;
    const start = at + delimiter.length;
    const next = delimiterFrom(body, delimiter, start);
    if (next === -1) break; // the last delimiter ends the form
    const part = partOf(body.subarray(start, next), files);
    if (part && !fields.has(part.name)) fields.set(part.name, part.value);
    at = next;
  }
  return fields.size === 0 ? null : fields;
}

/** Where the delimiter stands next at the beginning of a line; -1 where it doesn't. */
function delimiterFrom(body: Buffer, delimiter: Buffer, from: number): number {
  let at = body.indexOf(delimiter, from);
  while (at > 0 && body[at - 1] !== 0x0a) at = body.indexOf(delimiter, at + 1);
  return at;
}

function partOf(part: Buffer, files: boolean): { name: string; value: Buffer } | null {
  const [gap, length] = endOfHeaders(part);
  if (gap === -1 || gap > longestPartHeader) return null;
  const headers = part.subarray(0, gap).toString('utf8');
  const name = /^content-disposition:[^\r\n]*?;\s*name="([^"\r\n]{1,100})"/im.exec(headers)?.[1];
  if (name === undefined || (!files && /;\s*filename\*?=/i.test(headers))) return null;
  const end = part.at(-1) === 0x0a ? part.length - (part.at(-2) === 0x0d ? 2 : 1) : part.length;
  return { name, value: part.subarray(gap + length, Math.max(gap + length, end)) };
}

/** Lines end in CRLF on the wire, and in LF where somebody saved the form. */
function endOfHeaders(part: Buffer): [at: number, length: number] {
  const head = part.subarray(0, longestPartHeader + 4);
  const crlf = head.indexOf('\r\n\r\n');
  return crlf === -1 ? [head.indexOf('\n\n'), 2] : [crlf, 4];
}
