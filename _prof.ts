import { Session } from "node:inspector/promises";
import { main } from "./src/cli/main.ts";
import { planWithAll } from "./tests/support/every-field.ts";
import { hostOf } from "./tests/support/host.ts";

const f = JSON.parse(process.argv[2]!);
const size = Number(process.argv[3]);
const only = process.argv[4];
const text = f.repeat(Math.ceil(size / f.length)) + "q";
const yaml = JSON.stringify({ ...planWithAll(() => text), municipality: "Nora", agreements: ["orebro-lan-2015"] });
const { host } = hostOf({ files: { "p.yaml": yaml } });
await main(["check", "p.yaml", "-f", "json"], hostOf({ files: { "p.yaml": "plankoll: 1\nkommun: Nora\n" } }).host);
const s = new Session();
s.connect();
await s.post("Profiler.enable");
await s.post("Profiler.setSamplingInterval", { interval: 2000 });
await s.post("Profiler.start");
const t = performance.now();
await main(["check", "p.yaml", "-f", "json"], host);
console.log((performance.now() - t).toFixed(0), "ms");
const { profile } = (await s.post("Profiler.stop")) as any;
const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
const self = new Map<string, number>();
const parent = new Map<number, number>();
for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
profile.samples.forEach((id: number, i: number) => {
  const n: any = byId.get(id);
  let name =
    n.callFrame.functionName + " " + n.callFrame.url.split("/").slice(-2).join("/") + ":" + n.callFrame.lineNumber;
  if (n.callFrame.functionName.startsWith("RegExp")) {
    const p: any = byId.get(parent.get(id)!);
    name =
      "RE " +
      p.callFrame.functionName +
      " " +
      p.callFrame.url.split("/").slice(-2).join("/") +
      ":" +
      p.callFrame.lineNumber +
      "  " +
      n.callFrame.functionName.slice(0, 100);
  }
  self.set(name, (self.get(name) ?? 0) + profile.timeDeltas[i]);
});
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 14)) console.log((v / 1000).toFixed(0), k);
process.exit();
