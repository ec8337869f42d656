import type { ConfigFault } from "../core/faults/config-fault.ts";
import { highestLimits, type LimitName, type Limits, usualLimits } from "../core/faults/limits.ts";
import type { FailOn } from "../core/judging/fails.ts";
import { isSeverity, type Severity, severities } from "../core/pack/severity.ts";
import { type Language, languages } from "../core/text/language.ts";
import type { NodePath, Span, Words } from "../core/text/source.ts";
import validateConfig from "../generated/validate-config.js";
import { configShape, faultsIn } from "./config-faults.ts";
import { child, isRecord, type Node, text, texts } from "./fields.ts";
import { isBlank } from "./places.ts";
import { readSource } from "./read-source.ts";

/** What a configuration says; what stands wrong in it is left out. */
interface Config {
  readonly packs?: readonly Words[] | undefined;
  readonly severities: readonly { readonly requirement: Words; readonly severity: Severity }[];
  readonly failOn?: FailOn | undefined;
  readonly language?: Language | undefined;
  readonly ignore: readonly Words[];
  readonly within?: number | undefined;
  /** Those that are raised. */
  readonly limits: Partial<Limits>;
  readonly waivers?: Words | undefined;
  readonly baseline?: Words | undefined;
}

export interface ParsedConfig {
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
  locate(path: NodePath): Span;
}

const nothing: Config = { severities: [], ignore: [], limits: {} };
const start: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads a text as a configuration; an empty one says nothing. */
export function parseConfig(text: string): ParsedConfig {
  const read = readSource(text, configShape, usualLimits);
  const unread = (faults: readonly ConfigFault[]) => ({ config: nothing, faults, locate: () => start });
  if ("fault" in read)
    return unread(read.fault.reason === "EMPTY" ? [] : [{ id: "yaml", params: read.fault, span: read.span }]);
  if (isBlank(read.root)) return unread([]);

  const { locate } = read;
  const errors = validateConfig(read.value) ? [] : (validateConfig.errors ?? []);
  const faults = faultsIn(read, errors).map(({ path, ...fault }) => ({ ...fault, span: locate(path) }) as ConfigFault);
  return { config: configOf(read.value), faults, locate };
}

function configOf(value: unknown): Config {
  const root = { value, path: [] };
  const given = child(root, "severities");
  const within = child(root, "within").value;
  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | undefined =>
    allowed.find((word) => word === child(root, key).value);
  return {
    packs: child(root, "packs").value === undefined ? undefined : texts(root, "packs"),
    severities: Object.entries(isRecord(given.value) ? given.value : {}).flatMap(([id, severity]) =>
      isSeverity(severity) ? [{ requirement: { words: id, path: [...given.path, id] }, severity }] : [],
    ),
    failOn: oneOf("fail-on", [...severities, "never"]),
    language: oneOf("language", languages),
    ignore: texts(root, "ignore"),
    within: typeof within === "number" ? within : undefined,
    limits: limitsOf(child(root, "limits")),
    waivers: text(root, "waivers"),
    baseline: text(root, "baseline"),
  };
}

function limitsOf(node: Node): Partial<Limits> {
  const names = Object.keys(usualLimits) as LimitName[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const { value } = child(node, name);
      const isWithin =
        Number.isInteger(value) && Number(value) >= usualLimits[name] && Number(value) <= highestLimits[name];
      return isWithin ? [[name, value]] : [];
    }),
  );
}
