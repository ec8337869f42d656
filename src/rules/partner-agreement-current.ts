import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { hasAgreement } from "../core/plan/has-agreement.ts";
import { type Age, type Current, howCurrent, mostCurrentFirst } from "../core/plan/how-current.ts";
import type { Partner } from "../core/plan/plan.ts";
import { hasStem } from "../core/text/words.ts";
import type { Day } from "../core/time/day.ts";
import { listOf, monthsParam, oneOf, stemsParam } from "./params.ts";

interface Params {
  readonly type: string;
  readonly months: number;
  readonly under?: readonly string[];
  readonly words?: readonly string[];
}

type Aged = Age & { readonly partner: string | undefined };

/** Whether a plan shows an agreement with a sort of partner, made or followed up within so many months. */
export default defineRule({
  id: "partner-agreement-current",
  params: {
    type: "object",
    required: ["type", "months"],
    properties: {
      type: { ...oneOf("partnerType"), description: "The type of the partner." },
      months: { ...monthsParam, description: "How long ago it may have been made or followed up." },
      under: listOf(oneOf("partnerType"), "Types of partners whose agreement may hold for it too."),
      words: { ...stemsParam, description: "A partner without a type with one of these in its name is to be judged." },
    },
    additionalProperties: false,
  },
  messages: {
    noPartner: message<{ type: string }>("gap"),
    noAgreement: message<{ partner: string | undefined }>("gap"),
    undated: message<{ partner: string | undefined }>("gap", { effect: "partly" }),
    ahead: message<{ partner: string | undefined; words: string }>("gap"),
    old: message<Aged>("overdue"),
    agesSoon: message<Aged>("due-soon", { cap: "info" }),
    unclear: message<{ partner: string | undefined; words: string }>("unclear", { effect: "review", cap: "warning" }),
    untyped: message<{ partner: string; type: string }>("unclear", { effect: "review", cap: "warning" }),
    under: message<{ partner: string | undefined; type: string }>("unclear", { effect: "review", cap: "info" }),
  },
  *check({ plan: { partners }, params, asOf, within }: Facts<Params>, { met, problem }) {
    const { type, months, under = [], words = [] } = params;
    const own = partners.filter((partner) => partner.type === type);
    const [best] = own
      .filter(hasAgreement)
      .map((partner) => ({ partner, current: currentOf(partner, months, asOf, within) }))
      .toSorted((a, b) => mostCurrentFirst(a.current, b.current));
    if (best) {
      const { current } = best;
      const { path, name: partner } = best.partner;
      if (current.state === "current") yield met(type);
      else if (current.state === "undated") yield problem("undated", [...path, "agreement"], { partner }, type);
      else if (current.state === "old" || current.state === "soon") {
        const { age, moment } = current;
        yield problem(current.state === "old" ? "old" : "agesSoon", moment.path, { partner, ...age }, type);
      } else if (current.state === "ahead" || current.state === "unreadable") {
        const { words, path } = current.moment;
        yield problem(current.state === "ahead" ? "ahead" : "unclear", path, { partner, words }, type);
      }
      return;
    }
    const untyped = partners.find((partner) => partner.type === undefined && hasStem(partner.name ?? "", words));
    const wider = partners.find((partner) => under.includes(partner.type ?? "") && hasAgreement(partner));
    const [first] = own;
    if (untyped && !first)
      yield problem("untyped", [...untyped.path, "name"], { partner: untyped.name ?? "", type }, type);
    else if (wider) yield problem("under", [...wider.path, "agreement"], { partner: wider.name, type }, type);
    else if (first) yield problem("noAgreement", [...first.path, "agreement"], { partner: first.name }, type);
    else yield problem("noPartner", ["partners"], { type }, type);
  },
});

function currentOf({ agreement }: Partner, months: number, asOf: Day, within: number): Current {
  const made = agreement?.date ? [agreement.date] : [];
  return howCurrent({ made, reviewed: agreement?.reviewed }, months, asOf, within);
}
