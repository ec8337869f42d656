import { expect, test } from "vitest";
import type { YamlReason } from "../../src/core/faults/unreadable.ts";
import { speak } from "../../src/messages/index.ts";
import { parsePlan } from "../../src/parse/document.ts";

/** A text for each code that a text can bring about, and the place of the fault. */
const broken: readonly (readonly [code: YamlReason, place: string, text: string])[] = [
  ["ALIAS_PROPS", "2:10", "a: &x 1\nb: !!str *x\n"],
  ["BAD_ALIAS", "2:1", "a: 1\n* en punkt\n"],
  ["BAD_DQ_ESCAPE", "1:7", 'a: "C:\\Users"\n'],
  ["BAD_INDENT", "3:1", "a:\n  b: 1\n c: 2\n"],
  ["BAD_SCALAR_START", "1:4", "a: @x\n"],
  ["BLOCK_AS_IMPLICIT_KEY", "1:8", "titel: Mål: trygghet\n"],
  ["KEY_OVER_1024_CHARS", "1:1", `${"x".repeat(1025)}: 1\n`],
  ["MISSING_CHAR", "2:1", "plankoll: 1\nkommun Nora\n"],
  ["MULTILINE_IMPLICIT_KEY", "2:1", "plankoll: 1\nkommun Nora\ntitel: x\n"],
  ["MULTIPLE_ANCHORS", "1:7", "a: &x &y 1\n"],
  ["MULTIPLE_DOCS", "2:1", "a: 1\n---\nb: 2\n"],
  ["MULTIPLE_TAGS", "1:10", "a: !!str !!str 1\n"],
  ["TAB_AS_INDENT", "2:1", "a:\n\tb: 2\n"],
  ["TAG_RESOLVE_FAILED", "1:4", "a: !x!y 1\n"],
  // To the end of the file, and to the quotation mark that was to begin the next text.
  ["BULLET", "4:5", "goals:\n  - title: A\n    activities:\n    – title: B\n      responsible: C\n"],
  ["BULLET", "3:3", "goals:\n  - title: A\n  — title: B\n"],
  ["BULLET", "4:5", "goals:\n  - title: A\n    activities:\n    – title: B – C\n      responsible: D\n"],
  ["BULLET", "2:3", "goals:\n  • title: B\n    responsible: C\n"],
  ["QUESTION_MARK", "2:14", "title: A\nresponsible: ?\nkommun: Nora\n"],
  ["QUESTION_MARK", "2:12", "goals:\r\n  - title: ?\r\n    responsible: A\r\n"],
  ["UNCLOSED_QUOTE", "2:8", `plankoll: 1\ntitel: "Plan\nkommun: Nora\n${"# x\n".repeat(200)}`],
  ["UNCLOSED_QUOTE", "2:12", 'goals:\n  - title: "Trygghet\n    activities:\n      - title: "Mål: stöd"\n'],
  ["UNCLOSED_QUOTE", "1:8", "titel: 'Plan\n- mål: ett\n"],
  ["UNEXPECTED_TOKEN", "1:8", 'a: "x" y\n'],
  // A text that is ended has done nothing, whatever it holds.
  ["BLOCK_AS_IMPLICIT_KEY", "3:8", 'a: "x\n  mål: y"\ntitel: Mål: trygghet\n'],
];

test.each(broken)("%s is told at its place, without the parser's English", async (code, place, text) => {
  const parsed = parsePlan("plan.yaml", text);
  if (parsed.kind !== "unreadable") throw new Error(`It is ${parsed.kind}.`);
  expect(`${parsed.span.line}:${parsed.span.column} ${parsed.fault.reason}`).toBe(`${place} ${code}`);

  const file = { file: "plan.yaml", messageId: code, params: {}, span: parsed.span };
  const swedish = (await speak("sv")).unreadable(file);
  expect(swedish).not.toBe((await speak("sv")).unreadable({ ...file, messageId: "IMPOSSIBLE" }));
  expect(swedish).not.toMatch(/\b(?:the|must|should|unexpected|token|key|map|block|flow|not allowed)\b/i);
});
