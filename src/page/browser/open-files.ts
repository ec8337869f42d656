import type { App } from "./app.ts";
import { tell } from "./dialogs/dialog.ts";
import { readTable } from "./dialogs/read-table.ts";
import { askToReplace } from "./dialogs/replace.ts";
import { type BroughtPack, type OpenPlan, openPlan, shownPlan, withPlan } from "./work.ts";

/** A table that waits for its turn. */
interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens whatever files the user gives: plans are shown, packs are judged by, and tables are read into a plan. */
export async function openFiles(files: readonly File[], app: App): Promise<void> {
  const plans: OpenPlan[] = [];
  const tables: TableFile[] = [];
  const faults: string[] = [];
  const unopened: string[] = [];
  for (const file of files) {
    const { name } = file;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await app.ask("open", { name, bytes });
    switch (opened.kind) {
      case "plan":
        plans.push(openPlan(name, new TextDecoder().decode(bytes)));
        break;
      case "table":
        tables.push({ name, bytes });
        break;
      case "pack":
        await bring({ id: opened.id, name, text: opened.text }, opened.title, app);
        break;
      case "brokenPack":
        unopened.push(name);
        faults.push(opened.reason, ...opened.faults);
        break;
      case "unreadable":
        unopened.push(name);
        faults.push(files.length > 1 ? `${name}: ${opened.reason}` : opened.reason);
    }
  }
  await showPlans(plans, app);
  if (faults.length > 0) await tell(app.texts.dialogs.notOpened(unopened), faults, app);
  for (const table of tables) await readTable(table, app);
}

/** Judges by a pack from now on, besides those that the plan has been judged by. */
async function bring(pack: BroughtPack, title: string, app: App): Promise<void> {
  const { brought, asked } = app.work;
  const before = asked ?? (await packsOfShown(app));
  app.change({
    brought: [...brought.filter(({ id }) => id !== pack.id), pack],
    asked: [...new Set([...before, pack.id])],
  });
  app.show(app.work.view);
  app.say(app.texts.packs.added(title));
}

async function packsOfShown({ work, ask }: App): Promise<readonly string[]> {
  const plan = shownPlan(work) ?? work.plans[0];
  const checked = plan && (await ask("check", { name: plan.name, text: plan.text }));
  return checked?.kind === "plan" ? checked.packs : [];
}

async function showPlans(plans: readonly OpenPlan[], app: App): Promise<void> {
  let shown: OpenPlan | undefined;
  let work = app.work;
  for (const plan of plans) {
    const before = work.plans.find(({ name }) => name === plan.name);
    if (before && before.text !== plan.text && !(await askToReplace(plan.name, app))) continue;
    work = withPlan(work, plan);
    shown = plan;
  }
  if (shown) app.show(plans.length > 1 ? { kind: "all" } : { kind: "plan", name: shown.name }, { plans: work.plans });
}
