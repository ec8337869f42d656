import { defineConfig } from "vitest/config";

/** Tests that leave nothing behind in the process that runs them: what they all read is read once for each worker. */
const within = [
  "tests/{core,rules,parse,packs,law,explain,init,reporters,tables,library,cli}/**/*.test.ts",
  "tests/{cases,examples,docs}.test.ts",
];
/** It asks what is let go of, which others may hold. */
const alone = ["tests/core/judging/assess-memory.test.ts"];

/** They look at the package, which is packed once for them. */
const packed = ["tests/package/**/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // By itself it leaves one core free, which on two is half of the time.
    maxWorkers: "100%",
    // It imports JSON in a way that only bundlers know.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
    projects: [
      { extends: true, test: { name: "within", include: within, exclude: alone, isolate: false } },
      { extends: true, test: { name: "around", include: ["tests/**/*.test.ts"], exclude: [...within, ...packed] } },
      { extends: true, test: { name: "package", include: packed, globalSetup: "tests/support/tarball.ts" } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
    // .ci/run reads the counts from the file, of which it has one for each Node.
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: process.env.TEST_RESULTS ?? "coverage/tests.json" }]]
      : ["default"],
  },
});
