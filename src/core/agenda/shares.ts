import { grouped } from "../text/grouped.ts";
import { fold } from "../text/words.ts";
import type { Responsible } from "./responsible.ts";

/** What one person, function or body is to see to. */
export interface Share<D> {
  readonly responsible: Responsible;
  readonly deadlines: readonly [D, ...D[]];
}

interface Owned {
  readonly responsible: Responsible;
}

/** The same deadlines by those who share them, in the order of the first of each; what nobody has comes last. */
export function sharesOf<D extends Owned>(deadlines: readonly D[]): readonly Share<D>[] {
  const groups = grouped(deadlines, ({ responsible }) => keyOf(responsible));
  const shares = [...groups.values()].map((own): Share<D> => ({ responsible: own[0].responsible, deadlines: own }));
  const isNobodys = ({ responsible }: Share<D>) => Number(responsible.kind === "nobody");
  return shares.sort((a, b) => isNobodys(a) - isNobodys(b));
}

/** Where several are responsible together, the deadline once for each of them. */
export function forEachOwner<D extends Owned>(deadlines: readonly D[]): readonly D[] {
  return deadlines.flatMap((deadline) => {
    const { responsible } = deadline;
    if (responsible.kind !== "someone") return [deadline];
    return responsible.names.map((name) => ({ ...deadline, responsible: { ...responsible, names: [name] } }));
  });
}

/** One and the same, whatever the case and the spaces; the one who coordinates by default stands apart. */
function keyOf({ kind, names, by }: Responsible): string {
  if (kind === "nobody") return kind;
  return [by === "coordinator" ? by : kind, ...names.map(fold)].join("\u0000");
}
