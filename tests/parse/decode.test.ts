import { expect, test } from "vitest";
import { decode } from "../../src/parse/decode.ts";

const bytes = (...parts: (string | number)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : [part])));

test("UTF-8 is read, with or without a byte order mark", () => {
  expect(decode(bytes("kommun: Malmö"))).toEqual({ text: "kommun: Malmö" });
  expect(decode(bytes(0xef, 0xbb, 0xbf, "kommun: Malmö"))).toEqual({ text: "kommun: Malmö" });
});

test("a character that is really U+FFFD is text", () => {
  expect(decode(bytes("a: \ufffd"))).toEqual({ text: "a: \ufffd" });
});

test.each([
  ["nothing", bytes()],
  ["a byte order mark alone", bytes(0xef, 0xbb, 0xbf)],
  ["blanks and line breaks", bytes(" \r\n\t\n")],
])("%s is an empty file", (_, content) => {
  expect(decode(content)).toMatchObject({ fault: { reason: "EMPTY", span: { line: 1, column: 1 } } });
});

test("Windows-1252 is not UTF-8: the place is that of the first byte that cannot be read", () => {
  const content = bytes("plankoll: 1\r\ntitel: Å\r\nkommun: Malm", 0xf6, "\r\n", 0xe5);
  expect(decode(content)).toMatchObject({
    fault: { reason: "notUtf8", span: { line: 3, column: 13, endLine: 3, endColumn: 14 } },
    guess: "plankoll: 1\r\ntitel: Å\r\nkommun: Malm\ufffd\r\n\ufffd",
  });
});

test("a text that ends within a character is not UTF-8", () => {
  expect(decode(bytes("a: ", 0xc3))).toMatchObject({ fault: { reason: "notUtf8", span: { line: 1, column: 4 } } });
});

test("UTF-16 is recognised by its byte order mark, and guessed at", () => {
  const littleEndian = new Uint8Array([0xff, 0xfe, ...[..."plankoll: 1"].flatMap((c) => [c.charCodeAt(0), 0])]);
  const bigEndian = new Uint8Array([0xfe, 0xff, ...[..."plankoll: 1"].flatMap((c) => [0, c.charCodeAt(0)])]);
  for (const content of [littleEndian, bigEndian])
    expect(decode(content)).toMatchObject({ fault: { reason: "utf16" }, guess: "plankoll: 1" });
});

test.each([
  ["a document of today's Word or Excel", bytes("PK", 3, 4, "xyz"), "office"],
  ["a document of old Word or Excel", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "office"],
  ["a PDF", bytes("%PDF-1.7\n"), "pdf"],
  ["anything with a NUL", bytes("plankoll: 1\n", 0), "other"],
])("%s is binary", (_, content, looksLike) => {
  expect(decode(content)).toMatchObject({ fault: { reason: "binary", params: { looksLike } } });
});

test("a carriage return alone ends a line, as on old Macs; with a line feed it is left to the reader", () => {
  expect(decode(bytes("plankoll: 1\rkommun: Nora\r"))).toEqual({ text: "plankoll: 1\nkommun: Nora\n" });
  expect(decode(bytes("a: 1\r\nb: 2\r\n"))).toEqual({ text: "a: 1\r\nb: 2\r\n" });
});
