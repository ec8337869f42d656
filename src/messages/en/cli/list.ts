import type { CliTexts } from "../../cli.ts";

export default {
  summary: "list packs, requirements, rules, topics, formats or municipalities",
  what: ["what", "packs, requirements, rules, topics, formats or municipalities (default: packs)"],
  requirements: (count) => (count === 1 ? "1 requirement" : `${count} requirements`),
  usedBy: (count) => (count === 1 ? "used by 1 requirement" : `used by ${count} requirements`),
} satisfies CliTexts["list"];
