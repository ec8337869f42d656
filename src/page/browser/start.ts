import { type Language, languages } from "../../core/text/language.ts";
import type { App, Shown } from "./app.ts";
import { startWorker } from "./ask.ts";
import { askToClear } from "./dialogs/clear.ts";
import { takeDrops } from "./drop.ts";
import { theElement } from "./element.ts";
import { openFiles } from "./open-files.ts";
import { storeIn } from "./store.ts";
import { texts } from "./texts.ts";
import { today } from "./today.ts";
import { showAll } from "./views/all.ts";
import { showBar } from "./views/bar.ts";
import { showFoot } from "./views/foot.ts";
import { showPlan } from "./views/plan.ts";
import { showStart } from "./views/start.ts";
import { nothingYet, shownPlan, type Work } from "./work.ts";

/** The language that the page was written in, for one who has not chosen yet. */
function languageOfPage(): Language {
  return languages.find((language) => language === document.documentElement.lang) ?? nothingYet.language;
}

interface Parts {
  /** The worker's program. */
  readonly packed: string;
  readonly examples: ReadonlyMap<string, string>;
  readonly version: string;
}

/** Not on each key, as a large plan takes a while to write. */
const keepAfter = 400;

/** Brings the page to life, with what the user did when they last were here. */
export function start({ packed, examples, version }: Parts): void {
  const store = storeIn(() => localStorage);
  let work: Work = store.kept() ?? { ...nothingYet, language: languageOfPage() };
  let isKept = true;
  let shown: Shown = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const askWorker = startWorker(packed);

  const keepNow = () => {
    clearTimeout(timer);
    timer = undefined;
    isKept = store.keep(work);
  };
  const app: App = {
    get work() {
      return work;
    },
    get texts() {
      return texts[work.language];
    },
    get isKept() {
      return isKept;
    },
    version,
    examples,
    setting: () => {
      const { language, asOf, asked, brought } = work;
      return { language, asOf: asOf ?? today(), asked, brought };
    },
    ask: (task, request) =>
      askWorker(task, request, app.setting()).catch((fault) => {
        complain(fault);
        throw fault;
      }),
    change(change) {
      work = { ...work, ...change };
      timer ??= setTimeout(keepNow, keepAfter);
    },
    show(view, change = {}) {
      work = { ...work, ...change, view };
      keepNow();
      render();
      scrollTo(0, 0);
      theElement("app-view").querySelector<HTMLElement>("[data-first]")?.focus({ preventScroll: true });
    },
    judge: () => shown.judge?.(),
    say(words) {
      theElement("app-said").textContent = words;
    },
    open: (files) => openFiles(files, app),
    async clear() {
      if (!(await askToClear(app))) return;
      store.forget();
      clearTimeout(timer);
      timer = undefined;
      work = { ...nothingYet, language: work.language };
      render();
      app.say(app.texts.dialogs.cleared);
    },
  };

  /** A fault of ours is told, as a page that only stands still would look like a plan without fault. */
  function complain(fault: unknown): void {
    console.error(fault);
    const alert = theElement("app-fault");
    alert.textContent = app.texts.bug;
    alert.hidden = false;
  }

  function render(): void {
    shown.end?.();
    document.documentElement.lang = work.language;
    document.title = `${app.texts.bar.label}: ${app.texts.title}`;
    showBar(theElement("app-bar"), app);
    showFoot(theElement("app-foot"), app);
    theElement("app-drop").textContent = app.texts.drop;
    const place = theElement("app-view");
    const { view } = work;
    const plan = shownPlan(work);
    document.body.dataset.view = plan ? "plan" : view.kind === "all" ? "all" : "start";
    showSkips(document.body.dataset.view === "plan");
    if (plan) shown = showPlan(place, plan, app);
    else shown = view.kind === "all" ? showAll(place, app) : showStart(place, app);
  }

  function showSkips(isPlan: boolean): void {
    const { skip } = app.texts;
    const [toPlan, toReport] = [theElement("app-skip-plan"), theElement("app-skip-report")];
    toPlan.textContent = skip.plan;
    toReport.textContent = skip.report;
    toPlan.hidden = !isPlan;
    toReport.hidden = document.body.dataset.view === "start";
  }

  addEventListener("error", ({ error }) => complain(error));
  addEventListener("unhandledrejection", ({ reason }) => complain(reason));
  addEventListener("pagehide", () => {
    if (timer !== undefined) keepNow();
  });
  takeDrops((files) => void app.open(files));
  render();
}
