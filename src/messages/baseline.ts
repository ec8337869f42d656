import type { BaselineEntry } from "../core/report/baseline.ts";

/** What is said of a baseline besides the reports, in one language. */
export interface BaselineTexts {
  missing(params: { file: string }): string;
  unreadable(params: { file: string; reason: string }): string;
  unmarked(params: { file: string }): string;
  broken(params: { file: string; faults: number }): string;
  notWritten(params: { file: string; reason: string }): string;
  /** It is asked for and refused on one command line. */
  contradiction(): string;
  /** How many were taken in, and how many there are then. */
  added(params: { file: string; added: number; all: number }): string;
  unchanged(params: { file: string; all: number }): string;
  /** How many are gone: those that are put right, and those of plans that are there no more. */
  removed(params: { file: string; fixed: number; gone: number }): string;
  /** Which requirement of which plan, by its title, about what in the plan, and whether it had been put right. */
  entry(entry: Pick<BaselineEntry, "file" | "requirement" | "item" | "fixed">): string;
  more(count: number): string;
  /** How a new one is used. */
  use(file: string): string;
}
