#!/usr/bin/env node
"use strict";
const module_ = require("node:module");
const { dirname, join } = require("node:path");

const program = join(__dirname, "../dist/plankoll.cjs");

if (module_.enableCompileCache) {
  // Keeps compiled code on disk from run to run.
  module_.enableCompileCache();
  require(program);
} else {
  runCompiled();
}

/** Node 20 has no cache of its own: it takes the code that was compiled where the program was built. */
function runCompiled() {
  const { existsSync, readFileSync } = require("node:fs");
  const { Script } = require("node:vm");
  // Made by this very Node: V8 takes what any Node 20 made, and some of them then crash.
  const ahead = `${program}.${process.version}-${process.platform}-${process.arch}.compiled`;
  const cachedData = existsSync(ahead) ? readFileSync(ahead) : undefined;
  // The program is plain ASCII, which latin1 reads fastest.
  const script = new Script(module_.wrap(readFileSync(program, "latin1")), { filename: program, cachedData });
  script.runInThisContext()(exports, module_.createRequire(program), module, program, dirname(program));
}
