import type { Audit } from "../../src/core/audit/audit.ts";
import type { EarlierFinding } from "../../src/core/audit/change.ts";
import { otherEdition } from "../../src/core/audit/editions.ts";
import { recordOf } from "../../src/core/audit/record.ts";
import { counties, type Municipality } from "../../src/core/municipality/municipality.ts";
import { nastyFile, nastyReport, nastyWords } from "./report.ts";

const orebroCounty = counties.find(({ code }) => code === "18");
const municipality = (name: string): Municipality => {
  const found = orebroCounty?.municipalities.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name} in Örebro county.`);
  return found;
};

const [worst, blank, nora] = nastyReport.plans.map((report) => recordOf(report)) as [
  ReturnType<typeof recordOf>,
  ReturnType<typeof recordOf>,
  ReturnType<typeof recordOf>,
];
const expired = { ...nora, decided: "2024-02-29", validFrom: "2020-01-01", validTo: "2025-12-31" };
const expiring = { ...worst, municipality: municipality("Kumla"), validTo: "2026-12-31" };
const [first, second] = worst.findings as [(typeof worst.findings)[0], (typeof worst.findings)[0]];
const gone: EarlierFinding = {
  fingerprint: "0123456789abcdef",
  severity: "error",
  item: nastyWords,
  requirement: "elakt-avtal/moget",
  since: "2024-02-29",
};

/** An audit with everything in it that could break a reporter: markup, formulas, control characters, long words. */
export const nastyAudit: Audit = {
  asOf: nastyReport.asOf,
  within: 60,
  county: orebroCounty,
  packs: nastyReport.packs,
  plans: [expiring, expired, worst, blank],
  missing: orebroCounty?.municipalities.filter(({ name }) => !["Kumla", "Nora", "Laxå"].includes(name)),
  unread: [municipality("Laxå")],
  otherEditions: [
    otherEdition(
      { ...expired, file: `${nastyFile}.old`, title: nastyWords, decided: undefined },
      { ...expired, file: "nora.yaml" },
      "2026-11-22",
    ),
    otherEdition(
      { ...expired, file: "nora-2027.yaml", validFrom: "2027-01-01" },
      { ...expired, file: "nora.yaml" },
      "2026-11-22",
    ),
    otherEdition(
      { ...expired, file: "nora-b.yaml", validTo: "2027-12-31" },
      { ...expired, file: "nora.yaml" },
      "2026-11-22",
    ),
  ],
  elsewhere: 3,
  change: {
    asOf: "2025-11-22",
    worse: [{ plan: worst, finding: first, since: undefined }],
    putRight: [{ plan: expired, finding: gone }],
    waived: [{ plan: worst, finding: { ...gone, since: undefined } }],
    notAsked: [{ plan: worst, finding: { ...gone, requirement: "okant/krav" } }],
    stays: [{ plan: worst, finding: second, since: "2024-02-29" }],
    newPlans: [blank],
    gonePlans: [municipality("Hallsberg"), municipality("Askersund")],
    unreadPlans: [municipality("Laxå")],
  },
  unreadable: nastyReport.unreadable,
  skipped: ["planer/anteckningar.yaml", "planer/mall.yaml"],
};

/** An audit of plans about which there is nothing to say. */
export const calmAudit: Audit = {
  ...nastyAudit,
  plans: [{ ...nora, decided: "2026-11-01", validTo: "2029-12-31" }],
  county: undefined,
  missing: undefined,
  unread: [],
  otherEditions: [],
  elsewhere: 0,
  change: undefined,
  unreadable: [],
  skipped: [],
};
