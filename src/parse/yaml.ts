import {
  Composer,
  type CST,
  type Document,
  type DocumentOptions,
  LineCounter,
  type ParseOptions,
  type ScalarTag,
  type SchemaOptions,
} from "yaml";
import type { Limits } from "../core/faults/limits.ts";
import type { TextFault, YamlReason } from "../core/faults/unreadable.ts";
import { misreadCharacter } from "./misread-character.ts";
import { type Excess, readTokens } from "./tokens.ts";
import { unclosedQuote } from "./unclosed-quote.ts";

/** Why a text is no YAML that can be read, and where. */
export type YamlFault = TextFault & { readonly offset: number };

/**
 * What no other tag of the core schema could take is a text: to try all eight of them on every word takes long.
 * The others take what begins as a number does, and a few words.
 */
const plainText: ScalarTag = {
  tag: "tag:yaml.org,2002:str",
  default: true,
  test: /^(?!(?:~|null|true|false)?$|[-+.\d])/i,
  resolve: (text) => text,
};

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  version: "1.2",
  schema: "core",
  customTags: (tags) => [plainText, ...tags],
  // Those of YAML 1.1 make bytes, sets and dates of texts.
  resolveKnownTags: false,
  uniqueKeys: false,
  merge: false,
};

export interface ReadYaml {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** A line above the document that nothing comes of, such as “%YAML 1.1”. */
  readonly directive: string | undefined;
}

/** Reads a text as one YAML 1.2 document with the core schema; duplicate keys are left to the reader. */
export function readYaml(
  text: string,
  limits: Limits,
): ReadYaml | { readonly fault: YamlFault; readonly lines: LineCounter } {
  const lines = new LineCounter();
  // The compiler tells reasons apart by their names up to twenty-five of them.
  const broken = (reason: YamlReason, offset: number) => ({
    fault: { reason, params: {}, offset } as YamlFault,
    lines,
  });
  const tokens = readTokens(text, limits, lines.addNewLine);
  if (!Array.isArray(tokens)) return { fault: tooMuch(tokens), lines };

  const composer = new Composer(options);
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) return broken("EMPTY", 0);
  const [error] = document.errors;
  if (error) {
    const [at] = error.pos;
    const quote = unclosedQuote(tokens, text, at);
    if (quote !== undefined) return broken("UNCLOSED_QUOTE", quote);
    const misread = misreadCharacter(text, at);
    return misread ? broken(misread.reason, misread.offset) : broken(error.code, at);
  }
  if (second) return broken("MULTIPLE_DOCS", second.range[0]);
  return { document: document as Document.Parsed, lines, directive: ignoredDirective(tokens) };
}

function ignoredDirective(tokens: readonly CST.Token[]): string | undefined {
  for (const token of tokens)
    if (token.type === "directive" && !/^%YAML[ \t]+1\.2(?![^ \t])/.test(token.source)) return token.source.trim();
  return undefined;
}

export function tooMuch({ offset, ...params }: Excess): YamlFault {
  return { reason: "tooMuch", params, offset };
}
