import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/**
 * Identifies a finding from year to year: 16 hexadecimal digits.
 *
 * Made from requirement, municipality and item, never from places, so that it survives a re-ordering of the file.
 */
export function fingerprint(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join("\u0000")))).slice(0, 16);
}
