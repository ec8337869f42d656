import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { textItems } from "../core/privacy/text-item.ts";
import type { NodePath } from "../core/text/source.ts";
import { hasStem } from "../core/text/words.ts";

interface Params {
  readonly domains: readonly string[];
}

/** What stands beside or in the address of a function: "kvinnojouren.exempel@…", "Socialjouren 070…". */
const functions = [
  ..."*jour info kontakt kansli *samordn *koordin reception växel *förening *mottagning *enhet stöd stod".split(" "),
  ..."kvinnofrid *grupp *kontor *nämnd *förvaltning social *handläggare *sekreterare *chef *strateg *centrum".split(
    " ",
  ),
  ..."duty office switchboard coordinator helpline".split(" "),
];
const privateWords = ["privat$", "privatnummer", "privattelefon", "hemtelefon", "hemnummer", "home number"];

// Bounded, and begun only where no part of an address stands before, so that both take time in proportion to the text.
const addresses =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64})@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu;
const phones = /(?<![\d:/-])(?:(?:\+|00)46[ -]?(?:\(0\) ?)?|0)\d{1,3}[ /-]{0,3}\d(?:[ -]?\d){4,7}(?!\d)/gu;
/** Where a number is there to make contact by. */
const contacts: ReadonlySet<string | number> = new Set(["contact", "responsible", "coordinator"]);
const mobile = /^(?:(?:\+|00)46[ -]?(?:\(0\) ?)?|0)7[02369]/u;

/** Whether a plan, which anybody may read, leads to a private mailbox or phone instead of a function's. */
export default defineRule({
  id: "no-private-contacts",
  params: {
    type: "object",
    required: ["domains"],
    properties: {
      domains: {
        type: "array",
        // Not plain "string", which would make them stems of words.
        items: { type: ["string"], pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)+$" },
        minItems: 1,
        description: "Where people have their private mailboxes, such as gmail.com.",
      },
    },
    additionalProperties: false,
  },
  messages: {
    privateMail: message<{ masked: string }>("privacy"),
    privatePhone: message<{ masked: string }>("privacy"),
    mobile: message<{ masked: string }>("privacy", { effect: "review", cap: "info" }),
  },
  *check({ plan, params }: Facts<Params>, { met, problem }) {
    const itemOf = textItems(plan);
    let any = false;
    for (const { words, path } of plan.texts) {
      const mail = mailboxes(words).find(
        ({ mailbox, domain }) => params.domains.includes(domain) && !hasStem(mailbox, functions),
      );
      const phone = privatePhone(words, path);
      if (!mail && !phone) continue;
      any = true;
      const item = masked(itemOf(path));
      if (mail) yield problem("privateMail", path, { masked: `…@${mail.domain}` }, item);
      if (phone) yield problem(phone.messageId, path, { masked: mask(phone.number) }, item);
    }
    if (!any) yield met();
  },
});

function mailboxes(text: string): readonly { readonly mailbox: string; readonly domain: string }[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(addresses)].map(([, mailbox = "", domain = ""]) => ({
    mailbox,
    domain: domain.toLowerCase(),
  }));
}

/** The first number that is said to be private, or a mobile number by which to make contact where no function is named. */
function privatePhone(text: string, path: NodePath) {
  if (!/\d/.test(text)) return undefined;
  const numbers = text.match(phones) ?? [];
  const [first] = numbers;
  if (first === undefined) return undefined;
  if (hasStem(text, privateWords)) return { messageId: "privatePhone", number: first } as const;
  const number = path.some((step) => contacts.has(step)) ? numbers.find((number) => mobile.test(number)) : undefined;
  return number === undefined || hasStem(text, functions) ? undefined : ({ messageId: "mobile", number } as const);
}

function masked(text: string): string {
  return text.replace(addresses, (_, _mailbox, domain: string) => `…@${domain}`).replace(phones, mask);
}

/** "070-174 06 05" as "070…". */
function mask(number: string): string {
  return `${number.slice(0, 3)}…`;
}
