/** The languages that people can be spoken to in; the first is the default. */
declare const languages: readonly ["sv", "en"];
type Language = (typeof languages)[number];
/** A text in every language. */
type Localised = Readonly<Record<Language, string>>;

/**
 * The id of a pack.
 */
type PackId = string;
/**
 * How grave it is.
 */
type Severity = ("error" | "warning" | "info");
type Day = string;
/**
 * What sort of attention it asks for.
 */
type Kind = ("gap" | "overdue" | "unassigned" | "unclear" | "due-soon" | "invalid" | "privacy" | "citation" | "placeholder" | "waiver");
/**
 * Identifies a finding from one report to the next, even when the file is re-ordered.
 */
type Fingerprint = string;
type Count = number;
/**
 * gap: the plan does not show it. late: stated, but past its date. review: a person must judge.
 */
type Verdict = ("met" | "partly" | "gap" | "late" | "review" | "not-applicable" | "waived");
/**
 * Unique within its pack.
 */
type RequirementId = string;
type Time = string;
type Ordinal = number;
/**
 * What plankoll check writes with --format json. The same input and day give the same bytes. A field is never taken away or given another meaning within a schemaVersion.
 */
interface Report {
    /**
     * The version of this format.
     */
    schemaVersion: 1;
    /**
     * The program that wrote the report.
     */
    tool: {
        name: "plankoll";
        version: string;
    };
    /**
     * The day on which the plans are judged.
     */
    asOf: string;
    /**
     * The language of titles and messages.
     */
    language: ("sv" | "en");
    /**
     * The packs of requirements that any of the plans was judged by.
     */
    packs: PackUsed[];
    /**
     * The configuration that the run went by; null where there was none.
     */
    config: (Config | null);
    /**
     * What a baseline knows of the plans; null where there is none.
     */
    baseline: (Baseline | null);
    /**
     * The plans, in the order of their files.
     */
    plans: PlanReport[];
    /**
     * Files that could not be judged.
     */
    unreadable: Unreadable[];
    /**
     * YAML files in folders that are not marked as plans, by name.
     */
    skippedFiles: string[];
    /**
     * What all plans come to.
     */
    summary: {
        /**
         * Plans that were judged.
         */
        plans: number;
        /**
         * Files that could not be judged.
         */
        unreadable: number;
        /**
         * YAML files in folders that are not marked as plans.
         */
        skipped: number;
        /**
         * YAML files in folders that the configuration passes over.
         */
        ignored: number;
        met: Count;
        partly: Count;
        gap: Count;
        late: Count;
        review: Count;
        notApplicable: Count;
        waived: Count;
        errors: Count;
        warnings: Count;
        infos: Count;
        /**
         * Activities that nobody is responsible for.
         */
        unassigned: number;
        /**
         * What is past its day.
         */
        overdue: number;
    };
}
interface PackUsed {
    id: PackId;
    /**
     * The pack's own version.
     */
    edition: string;
    title: string;
}
interface Config {
    file: string;
    /**
     * Requirements that it gives a severity instead of their own.
     */
    severities: {
        /**
         * As pack/id.
         */
        requirement: string;
        severity: Severity;
    }[];
}
interface Baseline {
    file: string;
    /**
     * Findings that it knows, those taken in by this run included.
     */
    known: number;
    /**
     * Since when it knows the oldest of them; null where there is none.
     */
    oldest: (Day | null);
    /**
     * Findings that this run took into it.
     */
    added: number;
    /**
     * Whether this run took out of it what is put right.
     */
    pruned: boolean;
    /**
     * Its entries of plans in this run of which nothing is found any more.
     */
    fixed: {
        /**
         * The plan, from the folder of the baseline.
         */
        file: string;
        /**
         * Whose plan it is; empty where the plan does not say.
         */
        municipality: string;
        /**
         * As pack/id.
         */
        requirement: string;
        item: string;
        kind: Kind;
        since: Day;
        fingerprint: Fingerprint;
    }[];
}
interface PlanReport {
    /**
     * The file as it was named, or as it was found in a folder.
     */
    file: string;
    /**
     * The municipality whose plan it is.
     */
    municipality: {
        /**
         * Its name; the plan's own words where they name none of the 290, null where there are none.
         */
        name: (string | null);
        /**
         * Null where it is unknown.
         */
        code: (string | null);
        /**
         * The county's full name; null where it is unknown.
         */
        county: (string | null);
    };
    /**
     * The plan's title; null where it has none.
     */
    title: (string | null);
    summary: Summary;
    /**
     * The focus areas of the plan's packs, with what the plan shows in each.
     */
    focusAreas: FocusArea[];
    /**
     * Every requirement of the plan's packs, in the order of the packs.
     */
    assessments: Assessment[];
    /**
     * The places that need attention, in the order of the file; with --only, those of that kind.
     */
    findings: Finding[];
    /**
     * Decisions to accept a gap, and what became of them.
     */
    waivers: Waiver[];
}
/**
 * What the plan comes to, whatever --only leaves out of the lists.
 */
interface Summary {
    met: Count;
    partly: Count;
    gap: Count;
    late: Count;
    review: Count;
    notApplicable: Count;
    waived: Count;
    errors: Count;
    warnings: Count;
    infos: Count;
    /**
     * Activities that nobody is responsible for.
     */
    unassigned: number;
    /**
     * What is past its day.
     */
    overdue: number;
}
interface FocusArea {
    pack: PackId;
    id: string;
    title: string;
    verdict: Verdict;
    /**
     * Activities in the area, cancelled ones not counted.
     */
    activities: number;
    /**
     * The areas of other packs through which the work was found.
     */
    through: {
        id: string;
        title: string;
    }[];
    /**
     * Whether the work in the area takes each perspective.
     */
    perspectives: {
        child: Verdict;
        adult: Verdict;
        perpetrator: Verdict;
    };
}
/**
 * One requirement judged against one plan.
 */
interface Assessment {
    pack: PackId;
    requirement: RequirementId;
    title: string;
    /**
     * How binding the requirement is.
     */
    level: ("law" | "regulation" | "advice" | "agreement" | "policy" | "practice");
    /**
     * How grave it is.
     */
    severity: ("error" | "warning" | "info");
    verdict: Verdict;
    /**
     * Where it stands written: the legal bases in force on the day.
     */
    basis: Basis[];
    /**
     * The fingerprints of its findings.
     */
    findings: Fingerprint[];
}
interface Basis {
    /**
     * The act with its number, such as SFS 2025:400.
     */
    act: string;
    /**
     * Such as 13 kap. 1 §; empty where it is not known.
     */
    section: string;
    /**
     * First day, month or year in force.
     */
    inForceFrom: string;
    /**
     * Last day, month or year in force; null while it is.
     */
    inForceTo: (Time | null);
    /**
     * How the citation was checked: against the text, against somebody's account, or not.
     */
    verified: ("text" | "secondary" | "unverified");
}
/**
 * One place in a plan that needs attention.
 */
interface Finding {
    fingerprint: Fingerprint;
    kind: Kind;
    severity: Severity;
    /**
     * First day, month or year of the provision, where that is younger than the plan and weighs one step less; otherwise null.
     */
    younger: (Time | null);
    pack: PackId;
    requirement: RequirementId;
    /**
     * The rule whose message it is.
     */
    rule: string;
    /**
     * Which of the rule's messages, whatever the language.
     */
    messageId: string;
    /**
     * What was seen and what was expected, in words.
     */
    message: string;
    /**
     * The thing within the plan; empty for the plan itself.
     */
    item: string;
    /**
     * JSON Pointer, in English names.
     */
    path: string;
    location: Location;
    /**
     * The day since which a baseline knows it, so that it does not count for the exit code; null where it is news, or there is no baseline.
     */
    known: (Day | null);
}
/**
 * A stretch of a file. Lines and columns are one-based, columns in UTF-16 units; the end is exclusive.
 */
interface Location {
    line: Ordinal;
    column: Ordinal;
    endLine: Ordinal;
    endColumn: Ordinal;
}
interface Waiver {
    /**
     * The requirement as the waiver names it.
     */
    requirement: (string | null);
    /**
     * The thing that it is for; null when it is for all.
     */
    item: (string | null);
    /**
     * Only a valid waiver takes findings out of the counts; unknown is one for no requirement in use.
     */
    status: ("valid" | "incomplete" | "expired" | "unused" | "unknown");
    reason: (string | null);
    decidedBy: (string | null);
    reference: (string | null);
    /**
     * Its last day; null when there is none that can be read.
     */
    expires: (Day | null);
    /**
     * What it takes out of the counts.
     */
    findings: Finding[];
}
interface Unreadable {
    file: string;
    /**
     * Why, and what to do about it.
     */
    message: string;
    /**
     * The place in the file; null where the trouble is with the whole of it.
     */
    location: (Location | null);
}

declare const brand$1: unique symbol;
/** Requirements of an agreement, a law or a house rule. Only `loadPack` and `parsePack` make one. */
interface Pack {
    readonly id: string;
    /** The pack's own version. */
    readonly edition: string;
    readonly title: Localised;
    /** Said in every report, such as that the agreement's validity is not confirmed. */
    readonly notice?: Localised;
    readonly requirements: readonly Requirement[];
    readonly [brand$1]: "pack";
}
/** What a pack asks of a plan. */
interface Requirement {
    /** Names the state that satisfies it; unique within the pack. */
    readonly id: string;
    readonly title: Localised;
    /** Completes “the plan shows …”. */
    readonly shows: Localised;
    /** How binding it is, as in the pack's own source. */
    readonly level: Assessment["level"];
    /** The gravest that its findings may be; a report has what it is on the day. */
    readonly severity: Severity;
    /** Where it stands written, at any time; a report has what is in force on the day. */
    readonly basis: readonly Citation[];
    readonly why: Localised;
    /** How to mend a plan that does not meet it. */
    readonly fix: Localised;
}
/** A place in a law, a regulation or an agreement. */
interface Citation {
    /** The act with its number, such as “SFS 2025:400”. */
    readonly act: string;
    /** As lawyers write it, such as “13 kap. 1 §”; empty where it is not known. */
    readonly section: string;
    /** First day, month or year in force. */
    readonly from: string;
    /** Last day, month or year in force; absent while it is. */
    readonly to?: string;
    /** How the citation was checked: against the text, against somebody's account, or not. */
    readonly verified: "text" | "secondary" | "unverified";
}
/** Something wrong with a text, in words, and where. */
interface Fault {
    readonly message: string;
    readonly location: Location;
}
/** The ids of the packs that come with the library, in the order in which reports have them. */
declare const packIds: readonly string[];
/** Loads a pack that comes with the library; rejects with a `RangeError` where there is none of that id. */
declare function loadPack(id: string): Promise<Pack>;
/** Reads a YAML text as a pack (schemas/pack.schema.json); of one that is broken, says all that is wrong, in the order of the text. */
declare function parsePack(text: string, { language }?: {
    readonly language?: Language | undefined;
}): Promise<{
    readonly pack: Pack;
} | {
    readonly faults: readonly Fault[];
}>;

declare const brand: unique symbol;
/** Decisions to accept gaps, for several plans. Only `parseWaivers` makes them. */
interface Waivers {
    readonly [brand]: "waivers";
}
interface WaiversOptions {
    /** What messages call the text. */
    readonly file?: string | undefined;
    /** The language of the faults; Swedish when left out. */
    readonly language?: Language | undefined;
}
/** Reads a YAML text as waivers, written under `undantag` or `waivers` as in a plan; of a broken one, says all that is wrong. */
declare function parseWaivers(text: string, { file, language }?: WaiversOptions): Promise<{
    readonly waivers: Waivers;
} | {
    readonly faults: readonly Fault[];
}>;

/** How plans are judged. */
interface CheckOptions {
    /** The day to judge on, such as "2026-11-22": nothing here reads the clock. */
    readonly asOf: string;
    /** The packs to judge by, built-in ones by their ids; left out, those that each plan's agreements, county and municipality choose. */
    readonly packs?: readonly (string | Pack)[] | undefined;
    /** How many days ahead “falls due soon” looks; 60 when left out. */
    readonly within?: number | undefined;
    /** The language of titles and messages; Swedish when left out. */
    readonly language?: Language | undefined;
    /** Decisions to accept gaps, besides those in the plans themselves. */
    readonly waivers?: Waivers | undefined;
}
/** A plan to judge. */
interface PlanFile {
    /** What the report calls it: a path, or any other name. */
    readonly file: string;
    /** YAML, as text or as the bytes of a file in UTF-8. */
    readonly text: string | Uint8Array;
}
/** Judges one plan, as a plan in the report of `plankoll check -f json`; what is no plan is unreadable, and says why. */
declare function checkPlan(text: string | Uint8Array, given: CheckOptions & {
    readonly file?: string | undefined;
}): Promise<{
    readonly plan: PlanReport;
} | {
    readonly unreadable: Unreadable;
}>;
/**
 * Judges plans, in the order of their names: the whole report of `plankoll check -f json` (schemas/report.schema.json).
 *
 * Never rejects for what a text holds; with a `RangeError` for a day that does not exist, and for packs that are none.
 */
declare function checkPlans(files: Iterable<PlanFile>, options: CheckOptions): Promise<Report>;

export { type Assessment, type Basis, type CheckOptions, type Citation, type Fault, type Finding, type FocusArea, type Kind, type Language, type Localised, type Location, type Pack, type PackUsed, type PlanFile, type PlanReport, type Report, type Requirement, type Severity, type Summary, type Unreadable, type Verdict, type Waiver, type Waivers, type WaiversOptions, checkPlan, checkPlans, languages, loadPack, packIds, parsePack, parseWaivers };
