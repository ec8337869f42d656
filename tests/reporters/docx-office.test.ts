import { describe, expect, test } from "vitest";
import type { Requirement } from "../../src/core/pack/pack.ts";
import type { Finding, Kind, Report } from "../../src/core/report/report.ts";
import { speak } from "../../src/messages/index.ts";
import docx from "../../src/reporters/docx.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { examplePlans, judgedExample } from "../support/examples.ts";
import { convert, withoutOffice } from "../support/office.ts";
import { pagesOf, withoutPdfText } from "../support/pdf.ts";
import { longWord, nastyReport } from "../support/report.ts";

const speaker = await speak("sv");
const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
const minute = 60_000;

/** The pages of a report's paper as LibreOffice prints them, without line breaks. */
async function printed(report: Report): Promise<readonly string[]> {
  const bytes = await docx.render(report, { speaker, color: false, columns: 80, version: "1.2.3" });
  const pdf = convert("p.docx", bytes, "pdf").get("p.pdf") ?? Buffer.alloc(0);
  return pagesOf(pdf).map((page) => page.replace(/\s+/g, " "));
}

describe.skipIf(withoutOffice || withoutPdfText)(
  "printed by LibreOffice (skipped where it or poppler is not installed)",
  () => {
    test.each(examplePlans)(
      "the first page on %s has the state, the numbers and the decisions to the end",
      async (name) => {
        const pages = await printed(reportOf([await judgedExample(name)]));
        const [first = "", second = ""] = pages;
        const headings = [
          ...[
            "Läget",
            "Luckor",
            // The rest of the head may stand on a line of its own, after the next one's.
            "Försenade revideringar",
            "Aktiviteter utan ansvarig",
            "Det här behöver beslutas",
          ],
          "Granskningen läser ett dokument och säger vad det visar.",
        ];
        const places = headings.map((heading) => first.indexOf(heading));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).not.toContain(-1);
        // The second page begins with the lists, whatever the first one has room for.
        expect(second).toMatch(/^ ?(Ta bort eller kontrollera genast|Det som inte kunde läsas|Luckor) \(\d+\)/);
        expect(pages.length).toBeLessThan(16);
        for (const [i, page] of pages.entries()) expect(page).toContain(`${i + 1} (${pages.length})`);
      },
      minute,
    );

    test(
      "a paper on several plans has a first page for each",
      async () => {
        const pages = await printed(calmReport);
        expect(pages[0]).toMatch(
          /Granskning av 2 planer .* Planerna .* Nora .* Hallsberg .* Filer som inte kunde läsas \(1\)/,
        );
        for (const name of ["Nora", "Hallsberg"]) {
          const first = pages.findIndex((page) => page.trim().startsWith(`${name} `));
          expect(pages[first]).toMatch(/ Läget .* Det här behöver beslutas /);
          expect(pages[first + 1]).toMatch(/^ ?(Det som inte kunde läsas|Luckor) \(\d\)/);
        }
      },
      minute,
    );

    test(
      "as much as a first page may have to decide on has room on it",
      async () => {
        const title = "Ta fram en gemensam rutin för den som behöver byta bostad";
        const decides = { sv: "Socialnämnden, i frågor för hela kommunen kommunstyrelsen", en: "" };
        const form = (count: number, kind: Kind, more: Partial<Finding> = {}) =>
          Array.from({ length: count }, (_, i) =>
            finding(["form", "unknownKey"], { key: title, nearest: [] }, `${i + 2}:1`, { kind, label: title, ...more }),
          );
        const activities = (count: number, kind: Kind) =>
          form(count, kind).map((found, i) => (id: string, asked: Requirement) => ({
            ...found(id, asked),
            ...{ label: `${title} ${i}`, pointer: `/activities/${i}` },
          }));
        const asked = (id: string) =>
          requirement(id, "hur den som behöver stöd i vardagen får det inom rimlig tid", { decides });
        const assessments = [
          assessment(pack, asked("adress"), "gap", ...form(1, "privacy")),
          assessment(pack, asked("reviderad"), "late", ...form(1, "overdue")),
          assessment(pack, asked("ansvarig"), "partly", ...activities(9, "unassigned")),
          assessment(pack, asked("i-tid"), "late", ...activities(9, "overdue")),
          ...Array.from({ length: 12 }, (_, i) => assessment(pack, asked(`lucka-${i}`), "gap", ...form(1, "gap"))),
          assessment(pack, asked("snart"), "late", ...form(1, "due-soon")),
        ];
        const plan = planReport("planer/nora.yaml", {
          ...{ packs: [pack], assessments, decided: "2024-03-31", validTo: "2026-12-31" },
          title: "Handlingsplan mot våld i nära relationer och hedersrelaterat våld och förtryck 2026–2029",
        });
        const [first = "", second = ""] = await printed(reportOf([plan]));
        expect(first).toMatch(/ \d+ luckor till som är fel står i listan Luckor\./);
        expect(first).toContain("det som planen inte visar kan finnas på annat håll.");
        expect(second).toMatch(/^ ?Ta bort eller kontrollera genast \(1\)/);
      },
      minute,
    );

    test(
      "a plan full of traps loses nothing, also where a row is higher than a page",
      async () => {
        const found = finding(["form", "unknownKey"], { key: "x", nearest: [] }, "2:1", {
          label: `${"många ord ".repeat(1000)}och det sista`,
        });
        const high = planReport("hog.yaml", { assessments: [assessment(pack, requirement("r", "R"), "gap", found)] });
        const pages = await printed({ ...nastyReport, plans: [...nastyReport.plans, high] });
        const whole = pages.join(" ").replaceAll(" ", "");
        expect(whole.match(/mångaord/g)).toHaveLength(1000);
        expect(whole).toContain("ochdetsista");
        expect(pages.length).toBeLessThan(60);
        // The long word is broken, as no line has room for it.
        expect(whole).toContain(longWord);
        expect(whole).not.toMatch(/Error|#REF|Fel:/);
        expect(whole).toContain("GjordmedPlankoll1.2.3.");
      },
      minute,
    );
  },
);
