const bytes = new Uint8Array(1024);
const encoder = new TextEncoder();

/**
 * Identifies a finding from year to year: 16 hexadecimal digits.
 *
 * Made from requirement, municipality and item, never from places, so that it survives a re-ordering of the file; and
 * from composed letters (NFC), so that it survives a file's way through another system.
 * FNV-1a with 64 bits: it tells findings apart and keeps no secret.
 */
export function fingerprint(...parts: readonly string[]): string {
  // The two halves of 64 bits: as one BigInt, they would be made anew for every letter of every finding.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let rest = parts.join("\u0000").normalize("NFC"); rest !== ""; ) {
    const { read, written } = encoder.encodeInto(rest, bytes);
    rest = rest.slice(read);
    for (let at = 0; at < written; at++) {
      low = (low ^ (bytes[at] as number)) >>> 0;
      // Times 2^40 + 435.
      const product = low * 435;
      high = (high * 435 + low * 256 + Math.floor(product / 2 ** 32)) % 2 ** 32;
      low = product >>> 0;
    }
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
