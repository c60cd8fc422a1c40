/** The entry VS Code calls in an extension host of either sort: runs every suite and writes the results where the outside reads them. */

import "mocha/mocha.js";

interface Inside {
  readonly title: string;
  readonly ms: number;
  readonly error: string | undefined;
}

/** The browser build of Mocha, which needs neither Node nor a page. Its own `run` reads the page's address; the class's does not. */
interface BrowserMocha {
  setup(options: object): void;
}

declare const mocha: BrowserMocha;
declare const Mocha: {
  readonly prototype: { run(this: BrowserMocha, done: () => void): { on(event: string, heard: Heard): void } };
};

type Heard = (test: Ended, fault?: unknown) => void;

interface Ended {
  fullTitle(): string;
  readonly duration?: number;
}

/** Reports nothing itself: the extension host owns the console. */
class Silent {}

export async function run(): Promise<void> {
  console.log("[tests-begun]");
  mocha.setup({ ui: "bdd", timeout: 120_000, reporter: Silent });
  await import("./problems.ts");
  await import("./features.ts");
  const results: Inside[] = [];
  await new Promise<void>((resolve) => {
    const runner = Mocha.prototype.run.call(mocha, () => {
      console.log(`[test-results] ${JSON.stringify(results)}`);
      resolve();
    });
    runner.on("pass", (test) => {
      results.push({ title: test.fullTitle(), ms: test.duration ?? 0, error: undefined });
    });
    runner.on("fail", (test, fault) => {
      const error = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
      results.push({ title: test.fullTitle(), ms: test.duration ?? 0, error });
    });
  });
  // A desktop VS Code tells the outside nothing but whether this went well.
  const failed = results.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw new Error(failed.map(({ title, error }) => `${title}\n${error ?? ""}`).join("\n\n"));
}
