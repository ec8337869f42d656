import type { Audit } from "../core/audit/audit.ts";
import type { PlanRecord } from "../core/audit/record.ts";
import type { Pack } from "../core/pack/pack.ts";
import { type AuditFormat, auditReporters } from "../reporters/audit/index.ts";
import type { AuditReporter } from "../reporters/audit/reporter.ts";
import type { Cli } from "./cli.ts";
import { contextOf } from "./deliver.ts";
import type { Draft, Refusal } from "./host.ts";
import { notWritten } from "./not-written.ts";
import type { Output } from "./outputs.ts";
import { UserError } from "./user-error.ts";

/** The reports that are written plan by plan, while others are still being judged. */
export interface Lines {
  add(record: PlanRecord, packs: readonly Pack[]): Promise<void>;
  /** Writes what stands after the lines; says what could not be written. */
  end(audit: Audit): Promise<readonly string[]>;
  /** Takes away what is not finished, as nobody is to find half a report. */
  discard(): Promise<void>;
  /** The reports that are made when all plans have been judged. */
  readonly others: readonly Output<AuditFormat>[];
}

/** A report that is being written. */
interface Open {
  readonly file: string | undefined;
  readonly draft: Draft | undefined;
  /** Why it could not be written, once that is so. */
  refusal: Refusal | undefined;
  write(content: string | Uint8Array): Promise<Refusal | undefined>;
  line(record: PlanRecord, packs: readonly Pack[]): string;
  ending(audit: Audit): Promise<string | Uint8Array>;
}

/** Opens a file, or standard output, for each format that has lines; a file is there only once it is whole. */
export async function openLines(
  outputs: readonly Output<AuditFormat>[],
  color: boolean | undefined,
  cli: Cli,
): Promise<Lines> {
  const others: Output<AuditFormat>[] = [];
  const open: Open[] = [];
  for (const output of outputs) {
    const reporter: AuditReporter = (await auditReporters[output.format]()).default;
    const { line } = reporter;
    if (!line) {
      others.push(output);
      continue;
    }
    const { file } = output;
    const draft = file === undefined ? undefined : await cli.host.draft(file);
    if (draft && "refusal" in draft) {
      for (const { draft } of open) await draft?.discard();
      throw new UserError(notWritten(file, draft, cli));
    }
    const context = contextOf(file, color, cli);
    open.push({
      ...{ file, draft, refusal: undefined },
      write: (text) => (draft ? draft.write(String(text)) : cli.host.stdout.write(text)),
      line: (record, packs) => line(record, packs, context),
      ending: async (audit) => reporter.render(audit, context),
    });
  }
  return {
    others,
    async add(record, packs) {
      for (const one of open) one.refusal ??= await one.write(one.line(record, packs));
    },
    async end(audit) {
      for (const one of open) {
        one.refusal ??= await one.write(await one.ending(audit));
        one.refusal ??= await one.draft?.keep();
        if (one.refusal) await one.draft?.discard();
      }
      const written = open.splice(0);
      return written.flatMap(({ file, refusal }) => (refusal ? [notWritten(file, refusal, cli)] : []));
    },
    async discard() {
      for (const { draft } of open) await draft?.discard();
    },
  };
}
