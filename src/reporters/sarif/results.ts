import type { Location, Result } from "sarif";
import type { Span } from "../../core/text/source.ts";
import type { Notice } from "../ci/notices.ts";
import { oneLine } from "../one-line.ts";
import { levels } from "./levels.ts";
import { sarifText } from "./text.ts";

/** Something told of a place in the repository, and by which decision it is suppressed. */
export interface Placed {
  readonly notice: Notice;
  readonly path: string;
  readonly decision?: string;
}

/** By the places of the rules in their list; `isCompared` where a baseline was used. */
export function resultOf(
  { notice, path, decision }: Placed,
  ruleIndexes: ReadonlyMap<string, number>,
  isCompared: boolean,
): Result {
  const { rule, severity, message, span, fingerprint, known, finding } = notice;
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule) ?? -1,
    level: levels[severity],
    message: { text: sarifText(message) },
    locations: [locationOf(path, span)],
    // A key of our own: GitHub makes its own from the text of the file, and warns of any other by that name.
    partialFingerprints: { "plankoll/v1": fingerprint },
    ...(isCompared ? { baselineState: known === undefined ? "new" : "unchanged" } : {}),
    ...(decision
      ? { suppressions: [{ kind: "external", status: "accepted", justification: sarifText(decision) }] }
      : {}),
    properties: {
      ...(finding ? { kind: finding.kind } : {}),
      ...(finding?.pointer ? { path: finding.pointer } : {}),
      ...(finding?.label ? { item: oneLine(finding.label) } : {}),
      ...(known ? { knownSince: known } : {}),
    },
  };
}

/** Where something stands, from the root of the repository; the whole of a file where the place in it is not known. */
export function locationOf(path: string, span: Span | undefined): Location {
  const { line, column, endLine, endColumn } = span ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: "%SRCROOT%" },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** A relative reference: no step of it can be taken for a scheme, a query or a fragment. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
