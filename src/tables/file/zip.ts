/** A file within a zip file, as the directory at its end has it. */
export interface ZipEntry {
  readonly name: string;
  /** The size that it says it has once unpacked. */
  readonly size: number;
  readonly isStored: boolean;
  readonly packed: Uint8Array<ArrayBuffer>;
}

export type ZipFault = "broken" | "locked" | "tooMany";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The files within a zip file; nothing is unpacked. What is larger than 4 GB, or spread over disks, is broken to us. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>, most: number): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return "broken";
  const count = view.getUint16(end + 10, true);
  if (count > most) return "tooMany";
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return "broken";
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if ((view.getUint16(at + 8, true) & 1) === 1) return "locked";
    const method = view.getUint16(at + 10, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const packed = dataAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (!packed || (method !== 0 && method !== 8)) return "broken";
    entries.push({ name, size: view.getUint32(at + 24, true), isStored: method === 0, packed });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return entries;
}

/** The record at the end of a zip file, which a comment may follow. */
function endOf(view: DataView): number | undefined {
  const shortest = 22;
  const longestComment = 65_535;
  for (let at = view.byteLength - shortest; at >= Math.max(0, view.byteLength - shortest - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

function dataAt(bytes: Uint8Array<ArrayBuffer>, view: DataView, at: number, length: number) {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localMark) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + length <= view.byteLength ? bytes.subarray(start, start + length) : undefined;
}

/** An entry's content, or undefined when there is more of it than `most` bytes, whatever it says of its size. */
export async function unpack({ packed, isStored }: ZipEntry, most: number): Promise<Uint8Array | undefined> {
  if (isStored) return packed.length > most ? undefined : packed;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A zip file of some files, unpacked in it: what has been looked through is read once more, and nothing else is. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = encoder.encode(path);
    const head = (mark: number, size: number, fields: readonly (readonly [at: number, value: number])[]) => {
      const bytes = new Uint8Array(size + name.length);
      const view = new DataView(bytes.buffer);
      view.setUint32(0, mark, true);
      for (const [at, value] of fields) view.setUint32(at, value, true);
      bytes.set(name, size);
      return bytes;
    };
    const start = head(localMark, 30, [
      [18, content.length],
      [22, content.length],
      [26, name.length],
    ]);
    directory.push(
      head(entryMark, 46, [
        [20, content.length],
        [24, content.length],
        [28, name.length],
        [42, offset],
      ]),
    );
    local.push(start, content);
    offset += start.length + content.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, endMark, true);
  view.setUint16(8, files.size, true);
  view.setUint16(10, files.size, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return joined([...local, ...directory, end], offset + size + end.length).buffer;
}
