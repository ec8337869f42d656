import { type OwnerKind, ownerKind } from "../plan/owner.ts";
import { ownership, strongest } from "../plan/ownership.ts";
import type { Owner, Plan } from "../plan/plan.ts";
import type { Words } from "../text/source.ts";

/** Who is to see to something, as far as the plan says. */
export interface Responsible {
  readonly kind: OwnerKind;
  /** In the plan's words; of several owners those that count. */
  readonly names: readonly string[];
  /**
   * What tells it: the plan states who is responsible; who decided is asked again; or the plan is silent on a matter of
   * its own, which is then for the one who coordinates it.
   */
  readonly by: "stated" | "decided" | "coordinator";
}

/** Who owns: everybody counts only where nobody in particular does. */
export function statedOwners(owners: readonly Owner[]): Responsible {
  const kind = ownership(owners);
  const names = owners.filter((owner) => owner.kind === kind && owner.words !== "").map(({ words }) => words);
  return { kind, names, by: "stated" };
}

/** Who answers for a matter of the plan itself. */
export function ownersOrCoordinator(owners: readonly Owner[], plan: Plan): Responsible {
  return owners.length > 0 ? statedOwners(owners) : coordinatorOf(plan);
}

/** Who decided, and decides again; else the coordinator. */
export function decidedBy(body: Words | undefined, plan: Plan): Responsible {
  const kind = ownerKind(body?.words ?? "");
  return body && kind !== "nobody" ? { kind, names: [body.words], by: "decided" } : coordinatorOf(plan);
}

/** The one who coordinates the work by the plan; nobody where it names no function. */
export function coordinatorOf({ coordinator }: Plan): Responsible {
  const parts = [coordinator?.function, coordinator?.unit].flatMap((part) => part?.words ?? []);
  const kind = strongest(parts.map(ownerKind));
  return { kind, names: kind === "nobody" ? [] : [parts.join(", ")], by: "coordinator" };
}
