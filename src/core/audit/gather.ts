import type { Unreadable } from "../faults/unreadable.ts";
import type { County } from "../municipality/municipality.ts";
import { planKey } from "../municipality/plan-key.ts";
import { ascending } from "../text/ascending.ts";
import type { Day } from "../time/day.ts";
import type { Audit } from "./audit.ts";
import { countyOf, isIn, officialOrder } from "./audit.ts";
import { type Edition, isAfter, otherEdition } from "./editions.ts";
import type { PlanRecord } from "./record.ts";

/** What an audit keeps of plans as they come: all of the one that counts for each municipality, little of the others. */
export interface Gathering {
  /** Takes a plan in; of two editions the one that counts on the day is kept. */
  add(record: PlanRecord): void;
  /** What has been gathered, for a county if one is asked for, beside the files that could not be read. */
  end(
    asked: County | undefined,
    unreadable?: readonly Unreadable[],
  ): Pick<Audit, "county" | "plans" | "missing" | "unread" | "otherEditions" | "elsewhere">;
}

/**
 * Gathers plans one by one, so that memory does not grow with the number of files: Sweden has 290 municipalities.
 *
 * Plans of which no municipality is known are all kept, as nothing tells which of them belong together.
 */
export function gathering(asOf: Day): Gathering {
  const current = new Map<string, PlanRecord>();
  const others: { readonly key: string; readonly edition: Edition }[] = [];
  let unnamed = 0;
  return {
    add(record) {
      const key = record.municipality ? planKey(record) : `${planKey(record)}\u0000${unnamed++}`;
      const rival = current.get(key);
      const wins = !rival || isAfter(record, rival, asOf);
      if (rival) others.push({ key, edition: briefly(wins ? rival : record) });
      if (wins) current.set(key, record);
    },
    end(asked, unreadable = []) {
      const all = [...current.values()];
      const county = asked ?? countyOf([...all, ...unreadable.map(({ municipality }) => ({ municipality }))]);
      const isInCounty = (plan: Pick<Edition, "municipality">) => isIn(asked, plan);
      const plans = all.filter(isInCounty).sort(officially);
      const submitted = new Set(plans.map(({ municipality }) => municipality?.code));
      const broken = new Map(
        unreadable.flatMap(({ municipality }) => (municipality ? [[municipality.code, municipality]] : [])),
      );
      const unread = [...broken.values()].filter(
        (municipality) => isInCounty({ municipality }) && !submitted.has(municipality.code),
      );
      return {
        county,
        plans,
        missing: county?.municipalities.filter(({ code }) => !submitted.has(code) && !broken.has(code)),
        unread,
        otherEditions: others
          .filter(({ edition }) => isInCounty(edition))
          .flatMap(({ key, edition }) => {
            const counts = current.get(key);
            return counts ? [otherEdition(edition, counts, asOf)] : [];
          })
          .sort(officially),
        elsewhere: all.length - plans.length,
      };
    },
  };
}

/** A copy, as a word of a file is a part of its text and would keep all of it in memory. */
function briefly(record: Edition): Edition {
  const { file, municipality, municipalityWords, title, kind, decided, validFrom, validTo } = record;
  return { municipality, ...structuredClone({ file, municipalityWords, title, kind, decided, validFrom, validTo }) };
}

/** In the official order; those of one municipality by file. */
function officially(a: Edition, b: Edition): number {
  return officialOrder(a, b) || ascending(a.file, b.file);
}
