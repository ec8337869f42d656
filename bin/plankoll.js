#!/usr/bin/env node
import module from "node:module";

// Keeps compiled code on disk from run to run; Node 20 has no such thing and goes on without.
module.enableCompileCache?.();

await import("../dist/plankoll.js");
