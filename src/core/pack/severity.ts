/** How grave a finding is, gravest first. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** Whether something that was read is the name of a severity. */
export function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value);
}

/** The milder of two severities. */
export function atMost(severity: Severity, cap: Severity): Severity {
  return severities.indexOf(severity) >= severities.indexOf(cap) ? severity : cap;
}

/** Whether a severity is as grave as a threshold, or graver. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** One step milder; information stays information. */
export function milder(severity: Severity): Severity {
  return severity === "error" ? "warning" : "info";
}
