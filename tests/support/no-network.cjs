// Loaded before a program (node --require): whatever would reach a network or start another program is noted and fails.
const { appendFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const noted = process.env.NO_NETWORK_NOTES;
if (isMainThread) appendFileSync(noted, "watched\n");

function forbid(owner, name, what) {
  owner[name] = () => {
    appendFileSync(noted, `${what}\n`);
    throw new Error(`${what} is forbidden.`);
  };
}

forbid(require("node:net").Socket.prototype, "connect", "net");
forbid(require("node:net").Server.prototype, "listen", "listen");
forbid(require("node:dgram"), "createSocket", "dgram");
for (const module of ["http", "https"])
  for (const name of ["request", "get"]) forbid(require(`node:${module}`), name, module);
forbid(require("node:http2"), "connect", "http2");
forbid(require("node:tls"), "connect", "tls");
for (const owner of [require("node:dns"), require("node:dns").promises])
  for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveAny", "resolveTxt"])
    forbid(owner, name, "dns");
for (const name of ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"])
  forbid(require("node:child_process"), name, "child_process");
for (const name of ["fetch", "WebSocket", "EventSource"]) if (globalThis[name]) forbid(globalThis, name, name);
