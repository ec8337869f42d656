import { deflateRawSync } from "node:zlib";

/** A file's content, or what stands for it in the zip file and how large that says it is. */
type Content = string | Uint8Array | { readonly packed: Uint8Array; readonly size: number };

/** A zip file of some files, deflated. */
export function zipOf(files: Readonly<Record<string, Content>>, { isLocked = false } = {}): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const whole = typeof content === "object" && "packed" in content ? undefined : Buffer.from(content);
    const packed = whole ? deflateRawSync(whole) : Buffer.from((content as { readonly packed: Uint8Array }).packed);
    const size = whole ? whole.length : (content as { readonly size: number }).size;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isLocked ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, entries, Buffer.from("PK\u0005\u0006"), end]));
}
