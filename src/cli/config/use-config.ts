import type { ConfigFault, ConfigReasons } from "../../core/faults/config-fault.ts";
import type { FailOn } from "../../core/judging/fails.ts";
import type { Severities } from "../../core/pack/regrade.ts";
import type { ConfigNote } from "../../core/report/report.ts";
import { globFits, isGlob } from "../../core/text/glob.ts";
import { nearest } from "../../core/text/nearest.ts";
import { placeOf } from "../../core/text/place.ts";
import { inFileOrder, type Words } from "../../core/text/source.ts";
import { packsToAsk } from "../../packs/choose.ts";
import type { ParsedConfig } from "../../parse/config.ts";
import { isBuiltIn, shelfOf } from "../../tasks/shelf.ts";
import { brokenFile } from "../broken-file.ts";
import type { Cli } from "../cli.ts";
import { inFolder } from "../in-folder.ts";
import { isPath } from "../shelf.ts";
import { UserError } from "../user-error.ts";
import type { ConfigFile } from "./read-config.ts";
import { severitiesOf } from "./severities.ts";

/** What a configuration says of a run, its paths as they are from here; the command line goes before it. */
export interface Configured {
  readonly packs?: readonly string[] | undefined;
  /** By `pack/id`; none where nothing is judged. */
  readonly severities: Severities;
  readonly failOn?: FailOn | undefined;
  readonly within?: number | undefined;
  readonly waivers?: string | undefined;
  readonly baseline?: string | undefined;
  /** Whether a search passes over a file. */
  isIgnored(path: string): boolean;
  /** The real paths of the configuration and of the files that it names: none of them is a plan. */
  readonly files: readonly string[];
  readonly note?: ConfigNote | undefined;
}

const noConfig: Configured = { severities: {}, isIgnored: () => false, files: [] };

/** Makes a fault at the place of some words. */
export type Complain = <R extends keyof ConfigReasons>(
  words: Pick<Words, "path">,
  id: R,
  params: ConfigReasons[R],
) => void;

/**
 * The configuration of a run; one with a fault in it is an error that says everything that is wrong.
 *
 * `judging` tells the packs that the command line asks for, where plans are judged: only then do severities count.
 */
export async function useConfig(
  cli: Cli,
  judging?: { readonly packs: readonly string[] | undefined },
): Promise<Configured> {
  const file = cli.config;
  if (!file) return noConfig;
  const { speaker } = cli;
  if ("unreadable" in file) {
    const name = placeOf(file.name, file.unreadable.span);
    throw new UserError(speaker.config.unreadable({ file: name, reason: speaker.unreadable(file.unreadable) }));
  }
  const faults = [...file.faults];
  const complain: Complain = ({ path }, id, params) =>
    void faults.push({ id, params, span: file.locate(path) } as ConfigFault);
  const configured = await settle(file, complain, cli);
  // Where a pack is not there, none of its requirements is known.
  const isWhole = configured.packs?.length === file.config.packs?.length;
  const severities =
    judging && isWhole ? await severitiesOf(file, [judging.packs, configured.packs], complain, cli) : {};
  if (faults.length > 0) {
    const messages = faults
      .toSorted(inFileOrder)
      .map((fault) => ({ span: fault.span, message: speaker.configFault(fault) }));
    throw brokenFile(file.name, speaker.config.broken({ file: file.name, faults: faults.length }), messages);
  }
  return { ...configured, severities, note: { file: file.name, severities } };
}

/** Finds the files that a configuration names. */
async function settle(file: ConfigFile & ParsedConfig, complain: Complain, { host }: Cli): Promise<Configured> {
  const { config, folder, real } = file;
  const files = real === undefined ? [] : [real];
  const isMissing = async (path: string) => {
    const place = await host.look(path);
    if ("real" in place) files.push(place.real);
    return "refusal" in place && place.refusal === "missing";
  };
  const packs: string[] = [];
  const known = packsToAsk(shelfOf(undefined));
  for (const words of config.packs ?? []) {
    const { words: value } = words;
    const path = isBuiltIn(value) ? value : inFolder(folder, value);
    if (isBuiltIn(value) || !(await isMissing(path))) packs.push(path);
    else if (isPath(value)) complain(words, "noFile", { key: "packs", value });
    else complain(words, "unknownPack", { value, nearest: nearest(value, known), known });
  }
  for (const words of config.ignore) if (!isGlob(words.words)) complain(words, "badPattern", { value: words.words });
  const patterns = config.ignore.map(({ words }) => words);
  const { failOn, within } = config;
  const waivers = config.waivers && inFolder(folder, config.waivers.words);
  if (config.waivers && waivers !== undefined && (await isMissing(waivers)))
    complain(config.waivers, "noFile", { key: "waivers", value: config.waivers.words });
  // A baseline may be yet to be made.
  const baseline = config.baseline && inFolder(folder, config.baseline.words);
  if (baseline !== undefined) await isMissing(baseline);
  return {
    ...{ failOn, within, waivers, baseline, files, severities: {} },
    packs: config.packs && packs,
    isIgnored: (path) => {
      const own = host.pathFrom(folder || ".", path);
      return patterns.some((pattern) => globFits(pattern, own));
    },
  };
}
