import { defineRule, message } from "../core/judging/rule.ts";
import { ownerKind } from "../core/plan/owner.ts";
import { fold, hasStem } from "../core/text/words.ts";

/** A board or an assembly by a word that ends there: "socialnämndens ordförande" is none. */
const competent = [
  ..."*nämnd$ *nämnden$ *nämnder$ *nämnderna$ *fullmäktige$ *styrelse$ *styrelsen$ kf$ ks$".split(" "),
  ..."board$ boards$ council$ councils$".split(" "),
];
/** Who may not decide on goals and direction, not even when a board lets them. */
const notCompetent = [
  ..."*chef *direktör *utskott *presidi *ordförande *tjänsteman *tjänstemän *tjänsteperson *samordnare".split(" "),
  ..."*handläggare *strateg$ *strategen$ *ledningsgrupp manager director$ official$ officials$ chair$".split(" "),
  ..."chairman chairperson chairwoman coordinator subcommittee".split(" "),
];
/** A board beside one of these has not decided itself: "socialchefen på uppdrag av socialnämnden". */
const office = ["*ordförande", "*presidi", "*chef", "*direktör", "*utskott", "*chair"];
const at = new Set(["i", "för", "vid", "hos", "of", "for"]);
const delegated = ["delegation", "delegerad$", "delegerat$", "delegated$"];

/** Whether a board or an assembly has adopted the plan, where it says who has; a body that is not known counts as one. */
export default defineRule({
  id: "adopted-by-competent-body",
  params: { type: "object", additionalProperties: false },
  messages: { checkBody: message<{ body: string }>("unclear", { effect: "review", cap: "warning" }) },
  *check({ plan, asOf }, { met, problem }) {
    const bodies = plan.adoptions.flatMap(({ body, date }) => {
      const isAhead = date?.when.kind === "period" && date.when.first > asOf;
      return body && !isAhead && ownerKind(body.words) !== "nobody" ? body : [];
    });
    const [first] = bodies;
    if (!first) return;
    if (bodies.every(({ words }) => isDelegate(words))) yield problem("checkBody", first.path, { body: first.words });
    else yield met();
  },
});

function isDelegate(body: string): boolean {
  if (hasStem(body, delegated)) return true;
  return hasStem(body, notCompetent) && (!hasStem(body, competent) || isOnBehalf(fold(body)));
}

function isOnBehalf(body: string): boolean {
  const words = body.split(" ");
  const isOffice = (word = "") => hasStem(word, office) && /\p{L}$/u.test(word);
  if (words.some((word, index) => at.has(word) && index < words.length - 1 && isOffice(words[index - 1]))) return true;
  return body.includes("på uppdrag av") || body.includes("on behalf of");
}
