import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report.ts";
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
          ...["Läget", "Luckor", "Försenade revideringar", "Aktiviteter utan ansvarig", "Det här behöver beslutas"],
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
      "a row that is higher than a page goes on on the next ones",
      async () => {
        const found = finding(["form", "unknownKey"], { key: "x", nearest: [] }, "2:1", {
          label: `${"många ord ".repeat(1000)}och det sista`,
        });
        const assessments = [assessment(pack, requirement("r", "R"), "gap", found)];
        const pages = await printed(reportOf([planReport("a.yaml", { packs: [pack], assessments })]));
        const whole = pages.join(" ");
        expect(whole.match(/många/g)).toHaveLength(1000);
        expect(whole).toContain("och det sista");
      },
      minute,
    );

    test(
      "a plan full of traps loses nothing, also where a row is higher than a page",
      async () => {
        const pages = await printed(nastyReport);
        const whole = pages.join(" ").replaceAll(" ", "");
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
