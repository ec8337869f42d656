import type { Defect } from "../faults/defect.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { NodePath, Span, Words } from "../text/source.ts";
import type { Interval } from "../time/interval.ts";
import type { When } from "../time/when.ts";
import type { OwnerKind } from "./owner.ts";

/** What a plan says, in its own words; everything that it does not say is absent or empty. */
export interface Plan {
  /** Undefined when no municipality is named, or none that exists. */
  readonly municipality: Municipality | undefined;
  /** The municipality as the plan writes it. */
  readonly municipalityWords: string | undefined;
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly adoptions: readonly Adoption[];
  readonly validity: Validity | undefined;
  readonly revision: Revision | undefined;
  readonly followUp: FollowUp | undefined;
  readonly coordinator: Coordinator | undefined;
  readonly agreements: readonly Words[];
  readonly violence: readonly Words[];
  readonly groups: readonly Words[];
  readonly mappings: readonly Mapping[];
  readonly goals: readonly Goal[];
  /** Every activity, those under goals included, in the order of the file. */
  readonly activities: readonly Activity[];
  readonly routines: readonly Routine[];
  readonly partners: readonly Partner[];
  readonly methods: readonly Words[];
  readonly competence: readonly Competence[];
  readonly information: readonly Information[];
  readonly documents: readonly RelatedDocument[];
  readonly waivers: readonly Waiver[];
  /** Every text of the file with its place, for rules that search: citations, placeholders, personal numbers. */
  readonly texts: readonly Words[];
  /** What is wrong with the file's form. */
  readonly defects: readonly Defect[];
}

/** What the plan says about a time: its own words and what they mean. */
export interface Moment extends Words {
  readonly when: When;
}

/** How often, in the plan's words; `interval` is undefined when they cannot be read. */
export interface Frequency extends Words {
  readonly interval: Interval | undefined;
}

interface Placed {
  readonly path: NodePath;
}

export interface Adoption extends Placed {
  readonly body: Words | undefined;
  readonly date: Moment | undefined;
  readonly reference: Words | undefined;
}

export interface Validity extends Placed {
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
}

export interface Revision extends Placed {
  readonly interval: Frequency | undefined;
  readonly last: Moment | undefined;
  readonly next: Moment | undefined;
  readonly owners: readonly Owner[];
}

export interface FollowUp extends Placed {
  readonly interval: Frequency | undefined;
  readonly last: Moment | undefined;
  readonly method: readonly Words[];
  readonly reportedTo: readonly Words[];
  readonly owners: readonly Owner[];
}

export interface Coordinator extends Placed {
  readonly function: Words | undefined;
  readonly unit: Words | undefined;
  readonly contact: readonly Words[];
}

/** Someone responsible: `words` are the function and the unit as written. */
export interface Owner extends Words {
  readonly kind: OwnerKind;
}

export interface Mapping extends Placed {
  readonly date: Moment | undefined;
  readonly next: Moment | undefined;
  readonly source: readonly Words[];
}

/** What goals and activities share. Own tags replace the goal's; where there are none they are inherited. */
interface Undertaking extends Placed {
  /** Names it in fingerprints and waivers: its id, or its title in lower case. Unique within the plan. */
  readonly key: string;
  readonly id: string | undefined;
  readonly title: string;
  readonly description: string | undefined;
  readonly focusAreas: readonly Words[];
  readonly topics: readonly string[];
  readonly perspectives: readonly string[];
  readonly horizons: readonly string[];
  /** Its own owners: see `ownership` for the ones that count. */
  readonly owners: readonly Owner[];
  readonly deadline: Moment | undefined;
  readonly indicators: readonly Words[];
}

export interface Goal extends Undertaking {
  readonly activities: readonly Activity[];
}

export interface Activity extends Undertaking {
  readonly goal: Goal | undefined;
  readonly status: string | undefined;
  readonly completed: Moment | undefined;
  readonly resources: readonly Words[];
}

export interface Routine extends Placed {
  readonly topics: readonly string[];
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly decided: Moment | undefined;
  readonly decidedBy: Words | undefined;
  readonly reviewed: Moment | undefined;
  readonly units: readonly Words[];
}

export interface Partner extends Placed {
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly agreement:
    | (Placed & {
        readonly date: Moment | undefined;
        readonly reviewed: Moment | undefined;
        readonly title: string | undefined;
      })
    | undefined;
  /** Focus areas that are this partner's duty. */
  readonly covers: readonly Words[];
  readonly topics: readonly string[];
  readonly contact: readonly Words[];
  readonly description: string | undefined;
}

export interface Competence extends Placed {
  readonly audience: readonly Words[];
  readonly content: readonly Words[];
  readonly topics: readonly string[];
  readonly interval: Frequency | undefined;
  readonly last: Moment | undefined;
}

export interface Information extends Placed {
  readonly channels: readonly Words[];
  readonly languages: readonly Words[];
  readonly groups: readonly Words[];
}

export interface RelatedDocument extends Placed {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly kind: string | undefined;
  readonly topics: readonly string[];
  readonly adoptions: readonly Adoption[];
  readonly validity: Validity | undefined;
  readonly revision: Revision | undefined;
}

export interface Waiver extends Placed {
  /** In a file of waivers: whose plan it is for; every plan's when left out. */
  readonly municipality: Words | undefined;
  /** Where it stands, when that is a file of waivers and not the plan. */
  readonly origin?: { readonly file: string; readonly line: number };
  readonly requirement: Words | undefined;
  readonly item: Words | undefined;
  readonly reason: Words | undefined;
  readonly decidedBy: Words | undefined;
  readonly reference: Words | undefined;
  readonly expires: Moment | undefined;
}

/** Which names a file uses for its keys. */
export type Spelling = "sv" | "en";

/** A plan with its places: what a file said and where it said it. */
export interface PlanDocument {
  readonly file: string;
  readonly plan: Plan;
  readonly spelling: Spelling;
  /** The place of a node; of one that is missing, the nearest thing that exists. */
  locate(path: NodePath): Span;
  /** The path as a JSON Pointer into the file, where a list of one may be written without its list. */
  pointer(path: NodePath): string;
}
