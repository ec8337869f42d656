import type { CliTexts } from "../../cli.ts";

export default {
  text: "for people, in the terminal or on paper",
  json: "for other programs; described by plankoll schema report, audit and due",
  ndjson: "a plan a line while the audit goes on, for data tools (audit)",
  markdown: "for a memo or a comment",
  html: "a page to read, send and print; without script",
  csv: "a table for spreadsheets and statistics: the findings (check), the municipalities (audit), what is to be done (due)",
  xlsx: "a workbook for Excel and LibreOffice; its activities can be brought back with plankoll import (check)",
  docx: "a committee paper for Word: a first page for those who decide, then who does what by when (check)",
  sarif: "for code scanning on GitHub and for editors: SARIF 2.1.0 (check)",
  junit: "test results for CI: a test for each requirement, by plan (check)",
  github: "annotations at the lines of a change on GitHub, and a summary on the page of the run (check)",
  gitlab: "code quality for GitLab (check)",
  ics: "a calendar for Outlook, Apple and others: what is late and what is to be done",
} satisfies CliTexts["formats"];
