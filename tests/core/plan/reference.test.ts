import { expect, test } from "vitest";
import { isReference } from "../../../src/core/plan/reference.ts";

test.each([
  ...["KS 2025/214", "KS2025/214", "Dnr KS 2025/214", "diarienr: 2025/214", "KS-2025-214", "SN 2025/00123", "2025/214"],
  ...["§ 236", "§236", " KS 2025/214 ", "\tKS 2025/214\n", " § 236 "],
])("%j says where a decision stands", (words) => expect(isReference(words)).toBe(true));

test.each([
  ...["KF 2026-02-23", "Kommunfullmäktige", "KS 2026-02", "kommunstyrelsen 2025", "Socialnämnden § 236", "", " "],
])("%j does not", (words) => expect(isReference(words)).toBe(false));
