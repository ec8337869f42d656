import type { CliTexts } from "../../cli.ts";

export default {
  summary: "pröva ett kravpaket mot dess egna exempel",
  about:
    "Granskar varje exempel i ett kravpaket mot det krav som det står under, och säger om bedömningen blev den väntade. Varje krav ska ha minst ett exempel som uppfyller det och ett som inte gör det.",
  file: ["fil", "kravpaketet, en YAML-fil"],
  asOf: ["<dag>", "den dag som exempel utan egen dag bedöms på, ÅÅÅÅ-MM-DD (förval: i dag)"],
  closing: `Slutkoder:
  0   alla exempel bedöms som väntat, och inget krav saknar exempel
  1   något exempel bedöms annorlunda, eller något krav saknar exempel
  2   kravpaketet går inte att använda

Ett exempel i paketet:
  requirements:
    - id: adopted
      …
      examples:
        - verdict: met
          plan:
            antagen: { organ: kommunfullmäktige, datum: 2025-11-24 }
        - verdict: gap
          as-of: 2026-11-22
          plan: |
            titel: Handlingsplan`,
  fits: (count) => `${count} exempel`,
  differs: ({ expected, verdict }) => `väntat: ${expected}, bedömt: ${verdict}`,
  unclear: ({ verdict }) => `bedömt: ${verdict}, men inte allt i planen går att läsa`,
  lacks: { met: "saknar exempel som uppfyller", unmet: "saknar exempel som inte uppfyller" },
  total: ({ kept, all }) => `${kept} av ${all} krav har exempel som håller.`,
} satisfies CliTexts["packTest"];
