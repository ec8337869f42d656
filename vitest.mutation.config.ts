import { defineConfig } from "vitest/config";

/** The tests that mutants meet: those that run within the process and quickly. What is only found by running the program is not asked for. */
export default defineConfig({
  test: {
    // Every mutant is met anew: what all tests read is read once for all of them.
    isolate: false,
    testTimeout: 120_000,
    include: ["tests/{core,rules,parse,packs,law}/**/*.test.ts", "tests/{cases,examples}.test.ts"],
  },
});
