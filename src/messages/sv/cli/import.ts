import type { CliTexts } from "../../cli.ts";

export default {
  summary: "gör en aktivitetstabell till en plan, eller för in den i en plan som finns",
  about:
    "Läser en aktivitetstabell ur en Excelfil (.xlsx) eller en textfil med avgränsade värden (.csv), säger hur den lästes och skriver en plan. Finns planen redan visas först vad som skulle ändras; ingenting i den tas bort.",
  file: ["fil", "tabellen, .xlsx eller .csv"],
  options: {
    output: ["<plan.yaml>", "planen som skrivs eller ändras (förval: en ny plan till standard ut)"],
    municipality: ["<kommun>", "den kommun som planen gäller, namn eller kod"],
    sheet: ["<ark>", "arkets namn eller nummer (förval: Aktiviteter, annars det första med en aktivitetstabell)"],
    column: [
      "<rubrik=nyckel>",
      "säg vad en kolumn är, till exempel ”Vem gör=ansvarig”, eller ”Nr=-” för en som inte ska med; kan upprepas",
    ],
  },
  yes: "ändra planen utan att fråga",
  closing: `Rubrikerna får heta som i vanliga planer: Mål, Delmål, Aktivitet, Åtgärd, Insats, Ansvarig, Tidplan, Uppföljning,
Indikator, Resurser, Status, Fokusområde, Kommentar. En tom ruta under ett mål betyder samma mål. Det som står under en
rubrik utan plats i planen sparas i aktivitetens kommentar.

En aktivitet känns igen på id och titel. Det som bara finns i planen, och det som är tomt i tabellen, lämnas som det är.

Exempel:
  plankoll import aktiviteter.xlsx -o nora.yaml --municipality Nora
  plankoll check nora.yaml -f xlsx:nora.xlsx       en tabell att fylla i vidare
  plankoll import nora.xlsx -o nora.yaml           för in ändringarna`,
} satisfies CliTexts["import"];
