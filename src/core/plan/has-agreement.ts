import type { Partner } from "./plan.ts";

/** Whether a plan says anything of an agreement with a partner. */
export function hasAgreement({ agreement }: Partner): boolean {
  return [agreement?.date, agreement?.reviewed, agreement?.title].some((said) => said !== undefined);
}
