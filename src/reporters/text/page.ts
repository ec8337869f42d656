import { Chalk } from "chalk";
import type { Severity } from "../../core/pack/severity.ts";
import type { Verdict } from "../../core/pack/verdicts.ts";
import type { Kind } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import type { Context } from "../reporter.ts";

/** What all parts of the text report share. */
export interface Page {
  readonly speaker: Speaker;
  readonly only: Kind | undefined;
  /** Columns that a line may take. */
  readonly width: number;
  readonly paint: Paint;
}

type Painter = (text: string) => string;

interface Paint {
  readonly heading: Painter;
  readonly quiet: Painter;
  readonly severity: Readonly<Record<Severity, Painter>>;
  readonly verdict: Readonly<Record<Verdict, Painter>>;
}

/** Lines longer than this tire the eye, however wide the screen is. */
const widest = 100;
/** The grid needs this much. */
const narrowest = 60;

export function pageOf({ speaker, color, columns, only }: Context): Page {
  return { speaker, only, width: Math.min(Math.max(columns, narrowest), widest), paint: paintOf(color) };
}

/** Colour says nothing that words and signs do not say too. */
function paintOf(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  // Of one argument only: chalk joins all that it is given, and `map` gives three.
  const style =
    (name: "bold" | "dim" | "red" | "yellow" | "green" | "cyan"): Painter =>
    (text) =>
      chalk[name](text);
  return {
    heading: style("bold"),
    quiet: style("dim"),
    severity: { error: style("red"), warning: style("yellow"), info: style("cyan") },
    verdict: {
      met: style("green"),
      partly: style("yellow"),
      gap: style("red"),
      late: style("red"),
      review: style("yellow"),
      "not-applicable": style("dim"),
      waived: style("dim"),
    },
  };
}
