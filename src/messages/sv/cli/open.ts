import type { CliTexts } from "../../cli.ts";

export default {
  summary: "skriv Plankoll som en fil att öppna i webbläsaren",
  about:
    "Skriver hela Plankoll som en enda HTML-fil. Den öppnas i en webbläsare, på vilken dator som helst och utan att något installeras: planen skrivs eller öppnas till vänster och rapporten står till höger. Filen fungerar utan nät och kan inte skicka något.",
  file: ["fil", "filen eller mappen som sidan ska skrivas till, eller - för standard ut (förval: plankoll.html)"],
  force: "ersätt en fil som inte är en sådan sida",
  closing: `Exempel:
  plankoll open
  plankoll open delad-mapp/plankoll.html
  plankoll open --lang en`,
  exists: (file) =>
    `${file} finns redan, är inte skriven av plankoll open och skrivs inte över. Ange ett annat namn, eller --force för att ersätta filen.`,
  notHtml: (file) => `Sidan är en fil som slutar på .html: ${file} gör inte det.`,
  noPage: (reason) =>
    `Sidan som ska följa med programmet går inte att läsa: ${reason}. Installera om Plankoll, eller kör npm run build i projektets mapp.`,
  notWritten: (file, reason) => `${file} kunde inte skrivas: ${reason}.`,
  written:
    "Sidan är skriven. Dubbelklicka på filen så öppnas den i webbläsaren; den går att kopiera till andra datorer:",
} satisfies CliTexts["open"];
