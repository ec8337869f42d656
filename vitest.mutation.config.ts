import { defineConfig } from "vitest/config";

/** The tests that run within the process and quickly. What is only found by running the program is not asked for. */
const all = ["tests/{core,rules,parse,packs,law}/**/*.test.ts", "tests/{cases,examples}.test.ts"];

export default defineConfig({
  test: {
    // Every mutant is met anew: what all tests read is read once for all of them.
    isolate: false,
    // It asks what is let go of, which the others may hold.
    exclude: ["tests/core/judging/assess-memory.test.ts"],
    testTimeout: 120_000,
    // scripts/mutation.ts asks a room's own first.
    include: process.env.MUTATION_TESTS === undefined ? all : [process.env.MUTATION_TESTS],
  },
});
