import { host } from "../system/host.ts";
import { ownJob } from "../system/thread.ts";
import type { Job } from "./judge-records.ts";
import { main, serve } from "./main.ts";

void run();

async function run(): Promise<void> {
  const own = await ownJob();
  if (own) await serve(own.job as Job, host, own.tell);
  else process.exitCode = await main(process.argv.slice(2), host);
}
