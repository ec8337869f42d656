import type { AuditReporter } from "./reporter.ts";

export default {
  render: () => "",
} satisfies AuditReporter;
