import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    // By itself it leaves one core free, which on two is half of the time.
    maxWorkers: "100%",
    // It imports JSON in a way that only bundlers know.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
    // .ci/run reads the counts from the file, of which it has one for each Node.
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: process.env.TEST_RESULTS ?? "coverage/tests.json" }]]
      : ["default"],
  },
});
