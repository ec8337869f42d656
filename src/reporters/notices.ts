import type { Pack } from "../core/pack/pack.ts";
import type { Speaker } from "../messages/index.ts";

/** Something that was judged, by packs or by those with these ids. */
interface Judged {
  readonly packs: readonly (Pack | string)[];
}

/** What has to be known of some packs, and that plans were judged by the law but by no agreement. */
export function noticesOf(
  packs: readonly Pack[],
  plans: readonly Judged[],
  { in: spoken, report }: Pick<Speaker, "in" | "report">,
): readonly string[] {
  const asks = ({ requirements }: Pack, level: string) =>
    requirements.some((requirement) => requirement.level === level);
  const without = plans
    .map((plan) =>
      plan.packs.flatMap((one) => (typeof one === "string" ? packs.filter(({ id }) => id === one) : [one])),
    )
    .filter((own) => own.some((pack) => asks(pack, "law")) && !own.some((pack) => asks(pack, "agreement")));
  return [
    ...packs.flatMap(({ notice }) => (notice ? [spoken(notice)] : [])),
    ...(without.length > 0 ? [report.noAgreement(without.length, plans.length)] : []),
  ];
}
