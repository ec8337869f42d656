import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { activityTemplate } from "../../scripts/activity-template.ts";
import { runInMemory } from "../support/in-memory.ts";

const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, import.meta.url)));

function imported(bytes: Uint8Array, ...options: readonly string[]) {
  return runInMemory(["import", "t.xlsx", ...options], { files: { "t.xlsx": bytes } });
}

/**
 * A table such as municipalities keep, made up, and saved by LibreOffice: a title over merged cells, a goal and a board
 * that span rows, a day, a month, a share, an amount, formulas, an activity on two rows, and a note below.
 */
describe("a table that LibreOffice has saved", async () => {
  const { code, stdout, stderr } = await imported(bytesOf("made-by-libreoffice/nora.xlsx"));

  test("becomes a plan with what it shows", () => {
    expect(code).toBe(0);
    expect(stdout).toBe(`plankoll: 1
kommun: Nora
titel: Aktivitetsplan mot våld i nära relationer 2026–2028, Nora kommun
mål:
  - titel: Fler upptäcks tidigt
    aktiviteter:
      - titel: Fråga om våld ställs i alla utredningar
        ansvarig: Socialnämnden
        klart_senast: 2026-03-31
        indikator: 80 %
        status: pågår
        resurser: Inom ram
        kommentar: "Samverkan med: Region Örebro län"
      - titel: Utbildning i FREDA för alla handläggare
        ansvarig: Socialnämnden
        klart_senast: 2026-10
        indikator: Antal utbildade
        status: ej-påbörjad
        resurser: "120000"
      - titel: Öppet hus
        ansvarig: Kvinnojouren & socialtjänsten
        klart_senast: "2026"
        indikator: Antal besök
        kommentar: "Status: grön"
  - titel: Barn får stöd
    aktiviteter:
      - titel: Samtalsstöd till barn
        ansvarig:
          - Socialchefen
          - Skolchefen
        klart_senast: löpande
        indikator: Väntetid i dagar
        status: klar
        kommentar: "Samverkan med: BUP"
`);
  });

  test("has nothing in it that is neither taken nor told of", () => {
    expect(stderr).toContain(`Att se över:
  Cellen E7 visar ett fel från en formel och lästes som tom.
  Rad 6: ”grön” är inget känt värde för Status och står i stället i kommentaren.
  Rad 10 togs inte med, den hör inte till någon aktivitet: ”Uppdaterad av samordnaren”.
`);
  });
});

describe("examples/aktivitetstabell.xlsx", () => {
  const template = bytesOf("../../examples/aktivitetstabell.xlsx");

  test("is what scripts/activity-template.ts makes", async () => {
    expect(Buffer.from(await activityTemplate()).equals(template)).toBe(true);
  });

  test("is taken whole, with every column in its place", async () => {
    const { code, stdout, stderr } = await imported(template, "--municipality", "Nora");
    expect(code).toBe(0);
    expect(stderr).toContain("arket ”Aktiviteter”: rubrikerna står på rad 1; 2 aktiviteter och 1 mål under dem.");
    expect(stderr).not.toContain("Att se över");
    expect(stderr).not.toContain("har ingen plats");
    expect(stdout).toContain(`      - titel: "Exempel: Handläggarna utbildas i att bedöma risk"
        fokusområden: "5"
        ansvarig:
          - Socialchefen
          - skolchefen
        klart_senast: hösten 2027
        indikator:
          - Antal utbildade
          - andel av alla handläggare
        status: ej-påbörjad
        resurser: 120 000 kronor
        kommentar: Gemensamt med regionen
`);
  });
});
