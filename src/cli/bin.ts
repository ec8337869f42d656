import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { host } from "../system/host.ts";
import { main, serve } from "./main.ts";

if (isMainThread) {
  void main(process.argv.slice(2), host).then((code) => {
    process.exitCode = code;
  });
} else {
  void serve(workerData, host, (told) => parentPort?.postMessage(told));
}
