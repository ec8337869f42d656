/** The first moment that a ZIP can tell, midnight before 1 January 1980: time, then date (APPNOTE 4.4.6). */
const firstMoment = 0x0021_0000;

const endOfDirectory = 0x0605_4b50;
const endLength = 22;

/** A ZIP without a comment in which every file has the same time, so that it does not tell when it was made. */
export function timeless(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const u16 = (at: number) => view.getUint16(at, true);
  const u32 = (at: number) => view.getUint32(at, true);
  const end = zip.byteLength - endLength;
  if (end < 0 || u32(end) !== endOfDirectory) throw new Error("This is no ZIP.");
  let entry = u32(end + 16);
  for (let left = u16(end + 10); left > 0; left--) {
    view.setUint32(entry + 12, firstMoment, true);
    view.setUint32(u32(entry + 42) + 10, firstMoment, true);
    entry += 46 + u16(entry + 28) + u16(entry + 30) + u16(entry + 32);
  }
  return zip;
}
