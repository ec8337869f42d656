import type { CliTexts } from "../../cli.ts";

export default {
  summary: "try a pack on its own examples",
  about:
    "Judges each example in a pack by the requirement under which it stands, and says whether the verdict was the expected one. Every requirement needs at least one example that meets it and one that does not.",
  file: ["file", "the pack, a YAML file"],
  asOf: ["<day>", "the day on which examples without a day of their own are judged, YYYY-MM-DD (default: today)"],
  closing: `Exit codes:
  0   every example has the expected verdict, and no requirement lacks examples
  1   some example has another verdict, or some requirement lacks examples
  2   the pack cannot be used

An example in the pack:
  requirements:
    - id: adopted
      …
      examples:
        - verdict: met
          plan:
            adopted: { body: kommunfullmäktige, date: 2025-11-24 }
        - verdict: gap
          as-of: 2026-11-22
          plan: |
            title: Action plan`,
  fits: (count) => (count === 1 ? "1 example" : `${count} examples`),
  differs: ({ expected, verdict }) => `expected: ${expected}, verdict: ${verdict}`,
  unclear: ({ verdict }) => `verdict: ${verdict}, but not everything in the plan can be read`,
  lacks: { met: "lacks an example that meets it", unmet: "lacks an example that does not meet it" },
  total: ({ kept, all }) => `${kept} of ${all} requirements have examples that hold.`,
} satisfies CliTexts["packTest"];
