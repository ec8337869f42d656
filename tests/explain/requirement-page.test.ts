import { describe, expect, test } from "vitest";
import type { ExamplePair, Pack, Requirement } from "../../src/core/pack/pack.ts";
import { requirementPage } from "../../src/explain/requirement-page.ts";
import { speak } from "../../src/messages/index.ts";
import { rules } from "../../src/rules/index.ts";
import { basisOf, packOf, requirementOf } from "../support/pack.ts";
import { toMarkdown } from "../support/page-markdown.ts";

const [swedish, english] = await Promise.all([speak("sv"), speak("en")]);

function sections(
  requirement: Requirement,
  { pack = packOf([requirement]), speaker = swedish, examples = {} as ExamplePair } = {},
): ReadonlyMap<string, string> {
  const [head = "", ...parts] = toMarkdown(requirementPage(requirement, pack, { rules, speaker, examples })).split(
    /^## /m,
  );
  const section = (part: string) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n")).trim()] as const;
  return new Map([["", head.trim()], ...parts.map(section)]);
}

test("the headings are always the same, in the same order", () => {
  const headings = [
    "",
    "Vad kontrolleras",
    "Varför",
    "Lagstöd",
    "Allvarlighetsgrad",
    "Exempel som inte uppfyller",
    "Exempel som uppfyller",
    "Så rättar du",
    "Vem beslutar",
  ];
  expect([...sections(requirementOf()).keys()]).toEqual(headings);
  const agreement = headings.map((heading) => (heading === "Lagstöd" ? "Källa" : heading));
  expect([...sections(requirementOf({ level: "agreement" })).keys()]).toEqual(agreement);
});

test("the page begins with the title, the full id, the level and the severity", () => {
  expect(sections(requirementOf({ severity: "warning" })).get("")).toBe(
    "# Title (sv)\n\n`test-pack/shelter-reached` · lag · varning",
  );
  expect(sections(requirementOf(), { speaker: english }).get("")).toBe(
    "# Title (en)\n\n`test-pack/shelter-reached` · law · error",
  );
});

describe("what is checked", () => {
  const checks = (own: Partial<Requirement>, pack?: Pack, speaker = swedish) => {
    const requirement = requirementOf(own);
    return sections(requirement, { speaker, ...(pack ? { pack } : {}) }).get(speaker.explain.headings.checks) ?? "";
  };

  test("says what the plan has to show, and what the rule looks at", () => {
    const text = checks({ rule: "adopted-by-body" });
    expect(text).toContain("Kravet är uppfyllt när planen visar a shelter (sv).");
    expect(text).toContain(swedish.rule("adopted-by-body")?.summary);
    expect(text).toContain("Regel: `adopted-by-body`");
  });

  test("gives parameters in words, with the names of the language", () => {
    const own = {
      with: {
        topics: ["risk-assessment", "protection"],
        sections: ["methods"],
        words: ["*bedömning", "freda$", "sara"],
        elsewhere: { sv: "I rutiner.", en: "In routines." },
      },
    };
    expect(checks(own)).toContain("riskbedömning, skydd");
    expect(checks(own)).toContain(": bedömningsmetoder");
    expect(checks(own)).toContain("”…bedömning…”, ”freda”, ”sara…”");
    expect(checks(own)).toContain("I rutiner.");
    expect(checks(own, undefined, english)).toContain("risk-assessment, protection");
    expect(checks(own, undefined, english)).toContain("“…bedömning…”, “freda”, “sara…”");
  });

  test("names a focus area of the pack by its title", () => {
    const own = { rule: "focus-area-worked", with: { area: "skydd-stod" } };
    const focusAreas = [{ id: "skydd-stod", number: 3, title: { sv: "Skydd och stöd", en: "Protection" } }];
    expect(checks(own, packOf([], { focusAreas }))).toContain("Fokusområde: Skydd och stöd");
  });

  test("names each thing of a list by its title, and parts of a mapping by their names", () => {
    const named = [{ id: "old", title: { sv: "äldre", en: "the elderly" }, words: ["äldre"] }];
    expect(checks({ rule: "scope-named", with: { in: "groups", named, texts: true } })).toMatch(
      /: målgrupper\n- .*: äldre\n- .*: ja$/m,
    );
    const words = { short: ["akut"], long: ["lång"] };
    expect(checks({ rule: "horizons-shown", with: { horizons: ["short", "long"], words } })).toContain(
      "kort ”akut…”; lång ”lång…”",
    );
  });

  test("says for which plans it is judged", () => {
    const when = { kinds: ["guideline", "strategy"], topics: ["protected-housing"], words: ["kvinnojour"] };
    const text = checks({ when });
    expect(text).toContain("planens dokumenttyp är riktlinje eller strategi, eller inte anges");
    expect(text).toContain("planen har något med temat skyddat-boende eller nämner ”kvinnojour…”");
    expect(checks({})).not.toContain("bara om");
  });

  test("says whom the text addresses where no basis does", () => {
    expect(checks({ addresses: ["region", "police"] })).toContain("Texten riktar sig till regionen och polisen.");
    expect(checks({ basis: [basisOf({ binds: "socialnämnden" })] })).not.toContain("Texten riktar sig");
    expect(checks({ level: "practice" })).not.toContain("Texten riktar sig");
  });
});

describe("the legal basis", () => {
  const rows = (own: Partial<Requirement>, speaker = swedish) => {
    const text = sections(requirementOf(own), { speaker });
    return (text.get(speaker.explain.headings.legalBasis) ?? text.get(speaker.explain.headings.source) ?? "").split(
      "\n",
    );
  };

  test("is a row with act, section, dates, level, whom it binds, what it says and how it was verified", () => {
    const says = { sv: "Stöd ska erbjudas.", en: "Support is to be offered." };
    const old = basisOf({ act: "SFS 2001:453", section: "5 kap. 11 §", from: "2013-01-01", to: "2025-06-30" });
    expect(rows({ basis: [{ ...old, binds: "socialnämnden", says }] }).slice(2)).toEqual([
      "| SFS 2001:453 | 5 kap. 11 § | 2013-01-01 | 2025-06-30 | lag | socialnämnden | Stöd ska erbjudas. | kontrollerad mot lagtexten |",
    ]);
    expect(rows({ basis: [{ ...old, says }] }, english).at(-1)).toContain("Support is to be offered.");
  });

  test("of a regulation without a section says that the section is not known", () => {
    const basis = [basisOf({ act: "HSLF-FS 2022:39", section: "", from: "2022-11-01", verified: "secondary" })];
    expect(rows({ level: "regulation", basis }).at(-1)).toBe(
      "| HSLF-FS 2022:39 | paragraf ej känd | 2022-11-01 | föreskrift | enligt annan källa; texten inte läst |",
    );
    expect(rows({ level: "regulation", basis }, english).at(-1)).toContain("| section not known |");
    const unread = basisOf({ section: "", verified: "unverified" });
    expect(rows({ level: "agreement", basis: [unread] }).at(-1)).not.toContain("paragraf");
    expect(rows({ basis: [basisOf({ section: "" })] }).at(-1)).not.toContain("paragraf");
  });

  test("tells how each citation was verified, and presents none as read that was not", () => {
    const by = (verified: "text" | "secondary" | "unverified", level: Requirement["level"] = "law") =>
      rows({ level, basis: [basisOf({ verified })] })
        .at(-1)
        ?.split(" | ")
        .at(-1);
    expect(by("text")).toBe("kontrollerad mot lagtexten |");
    expect(by("text", "agreement")).toBe("kontrollerad mot texten |");
    expect(by("secondary")).toBe("enligt annan källa; texten inte läst |");
    expect(by("unverified")).toBe("inte kontrollerad |");
  });

  test("says since when the duty has been there, and the level where it is another", () => {
    const basis = [basisOf({ since: "2013-01-01", level: "advice" })];
    expect(rows({ basis }).at(-1)).toContain("| 2025-07-01 (skyldigheten sedan 2013-01-01) | allmänt råd |");
  });

  test("that is lacking is said, by level", () => {
    expect(rows({ level: "practice" })).toEqual([
      "Kravet är god praxis. Det vilar inte på någon lag, föreskrift eller överenskommelse.",
    ]);
    expect(rows({ level: "agreement" })[0]).toContain("inte var i överenskommelsen");
  });
});

describe("the severity", () => {
  const lines = (own: Partial<Requirement>) =>
    (sections(requirementOf(own)).get("Allvarlighetsgrad") ?? "").split("\n").map((line) => line.slice(2));

  test("is told by period", () => {
    const old = basisOf({ from: "2013-01-01", to: "2025-06-30", severity: "warning" });
    expect(lines({ basis: [old, basisOf()] }).slice(0, 2)).toEqual([
      "Varning från 2013-01-01 till och med 2025-06-30.",
      "Fel från 2025-07-01.",
    ]);
    expect(lines({ level: "practice", severity: "info" })).toEqual(["Upplysning."]);
  });

  test("says why it is lower where no source was read", () => {
    expect(lines({ basis: [basisOf({ verified: "unverified" })] })[0]).toBe(
      "Varning från 2025-07-01, eftersom ingen källa som gäller då är kontrollerad mot sin text.",
    );
  });

  test("is milder for an older plan only where a law or a regulation changes over its head", () => {
    const isMilder = (level: Requirement["level"]) =>
      lines({ level, basis: [basisOf()] }).some((line) => line.startsWith("Ett steg mildare"));
    expect([isMilder("law"), isMilder("regulation"), isMilder("advice")]).toEqual([true, true, true]);
    expect(lines({ severity: "info", basis: [basisOf()] })).toEqual(["Upplysning från 2025-07-01."]);
    expect([isMilder("agreement"), isMilder("policy"), isMilder("practice")]).toEqual([false, false, false]);
  });

  test("tells what else makes a finding milder or leaves it out", () => {
    expect(lines({ contentOnly: true }).at(-1)).toContain("varken anger mål eller aktiviteter");
    expect(lines({ sameDutyAs: "plan-basics/adopted" }).at(-1)).toContain("`plan-basics/adopted`");
    expect(lines({ gather: "case-handling" }).at(-1)).toContain("gemensam anmärkning");
  });
});

test("examples show the plan, the verdict and its day", () => {
  const examples = {
    unmet: { verdict: "late" as const, asOf: "2026-11-22", plan: "kommun: Nora\n" },
    met: { verdict: "met" as const, plan: "kommun: Solna\n" },
  };
  const text = sections(requirementOf(), { examples });
  expect(text.get("Exempel som inte uppfyller")).toBe(
    "Bedömning per 2026-11-22: försenat (angivet, men försenat).\n\n```yaml\nkommun: Nora\n```",
  );
  expect(text.get("Exempel som uppfyller")).toBe(
    "Bedömning: uppfyllt (planen visar det).\n\n```yaml\nkommun: Solna\n```",
  );
  expect(sections(requirementOf()).get("Exempel som uppfyller")).toBe("Det finns inget exempel.");
});

test("why, how to put it right and who decides are the requirement's own words", () => {
  const text = sections(requirementOf({ decides: { sv: "Socialnämnden", en: "The board" } }));
  expect([text.get("Varför"), text.get("Så rättar du"), text.get("Vem beslutar")]).toEqual([
    "Why (sv)",
    "Fix (sv)",
    "Socialnämnden",
  ]);
  expect(sections(requirementOf()).get("Vem beslutar")).toContain("anger inte vem som beslutar");
});
