import type { Unreadable } from "../core/faults/unreadable.ts";
import { unreadable } from "../core/faults/unreadable.ts";
import type { Report } from "../core/report/report.ts";
import { ascending } from "../core/text/ascending.ts";
import { maskPersonalNumbers } from "../core/text/personal-number.ts";
import type { Cli } from "./cli.ts";
import type { Input, Inputs, Search } from "./inputs.ts";
import { UserError } from "./user-error.ts";

/** What came of the files that were looked at. */
interface Looked {
  readonly plans: number;
  readonly unread: readonly Unreadable[];
  /** Files that were found and are no plans. */
  readonly skipped: readonly Input[];
}

/** What a report says of files that are no plans. */
export type Settled = Pick<Report, "unreadable" | "skipped" | "ignored">;

/** Says what could not be read, places without any plan included; where nothing at all was found there is nothing to check. */
export function settle(inputs: Inputs, { plans, unread, skipped }: Looked, { speaker }: Cli): Settled {
  const passedOver = new Set(skipped);
  const skippedOf = ({ files }: Search) => files.filter((file) => passedOver.has(file)).length;
  const barren = inputs.searches.filter((search) => search.isWhole && skippedOf(search) === search.files.length);
  const all = [...inputs.unreadable, ...unread];
  if (plans + all.length === 0) {
    const places = barren.map(({ place }) => place);
    const { ignored } = inputs;
    throw new UserError(speaker.cli.errors.nothingToCheck({ places, skipped: skipped.length, ignored }));
  }
  const noPlan = (search: Search) =>
    unreadable(search.place, "noPlan", { skipped: skippedOf(search), ignored: search.ignored });
  all.push(...barren.map(noPlan));
  return {
    unreadable: all.sort((a, b) => ascending(a.file, b.file)),
    skipped: skipped.map(({ name }) => maskPersonalNumbers(name)),
    ignored: inputs.ignored,
  };
}
