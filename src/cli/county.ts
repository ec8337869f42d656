import { type County, counties, findCounty } from "../core/municipality/municipality.ts";
import { nearest } from "../core/text/nearest.ts";
import type { CliTexts } from "../messages/cli.ts";
import { type Offering, offering } from "./offer.ts";
import { UserError } from "./user-error.ts";

/** Reads a county's name or code. */
export function county({ unknownCounty }: CliTexts["errors"]): Offering<(value: string) => County> {
  const read = (value: string) => {
    const found = findCounty(value);
    if (found) return found;
    const known = counties.map(({ name }) => name);
    const bare = known.map((name) => name.replace(/ län$/, ""));
    const near = nearest(value, [...known, ...bare]).map((name) => (/ län$/.test(name) ? name : `${name} län`));
    throw new UserError(unknownCounty({ value, nearest: [...new Set(near)], known }));
  };
  return offering(read, { kind: "counties" });
}
