import { fullId } from "../../../core/pack/full-id.ts";
import type { Pack } from "../../../core/pack/pack.ts";
import { visible } from "../../../core/text/visible.ts";
import { examplesOf } from "../../../explain/examples.ts";
import { findSubject, rulePrefix, type Subject } from "../../../explain/find-subject.ts";
import { packPage } from "../../../explain/pack-page.ts";
import type { Page } from "../../../explain/page.ts";
import { requirementPage } from "../../../explain/requirement-page.ts";
import { rulePage } from "../../../explain/rule-page.ts";
import type { Speaker } from "../../../messages/index.ts";
import { rules } from "../../../rules/index.ts";
import { allPacks } from "../../../tasks/shelf.ts";
import type { Cli } from "../../cli.ts";
import { useColor } from "../../color.ts";
import { type Configured, useConfig } from "../../config/use-config.ts";
import type { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import { openShelf } from "../../shelf.ts";
import { UserError } from "../../user-error.ts";
import type { ExplainOptions } from "./declare.ts";
import { pageLines } from "./page-lines.ts";

export async function run(cli: Cli, wanted: string, options: ExplainOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const { errors, explain } = speaker.cli;
  const config = await useConfig(cli, { packs: options.pack });
  const asked = [...(config.packs ?? []), ...(options.pack ?? [])];
  const shelf = await openShelf(asked, cli, config.severities);
  const packs = await allPacks(shelf);
  const found = findSubject(wanted, packs, Object.keys(rules));
  if ("several" in found) throw new UserError(errors.ambiguousId({ value: wanted, ids: found.several }));
  if ("nearest" in found) throw new UserError(errors.unknownId({ value: wanted, nearest: found.nearest }));

  const page = await pageOf(found.subject, packs, speaker);
  const lines = pageLines(page, { width: host.stdout.columns, color: useColor(options.color, host) });
  const twin = found.subject.kind === "requirement" ? found.subject.requirement.id : "";
  const notes = [
    ...(isRegraded(found.subject, config) ? [explain.regraded(visible(config.note?.file ?? ""))] : []),
    ...(Object.hasOwn(rules, twin) ? [explain.rulePage(`plankoll explain ${rulePrefix}${twin}`)] : []),
  ];
  return print(cli, [...lines, ...notes.flatMap((note) => ["", note]), ""].join("\n"));
}

function isRegraded(subject: Subject, { severities }: Configured): boolean {
  return subject.kind === "requirement" && Object.hasOwn(severities, fullId(subject));
}

async function pageOf(subject: Subject, packs: readonly Pack[], speaker: Speaker): Promise<Page> {
  if (subject.kind === "pack") return packPage(subject.pack, packs, speaker);
  if (subject.kind === "rule") return rulePage(subject.id, rules, packs, speaker);
  const { requirement, pack } = subject;
  return requirementPage(requirement, pack, { rules, speaker, examples: await examplesOf(requirement, pack) });
}
