import type { ConfigReasons } from "../core/faults/config-fault.ts";

/** What may be wrong with a configuration and what to do about it, in one language; what YAML complains of stands elsewhere. */
export interface ConfigTexts {
  readonly faults: { readonly [R in Exclude<keyof ConfigReasons, "yaml">]: (params: ConfigReasons[R]) => string };
  unreadable(params: { file: string; reason: string }): string;
  broken(params: { file: string; faults: number }): string;
}
