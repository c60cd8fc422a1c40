/** The library's scenarios in the editor's list of tests: run them, go to the step that went wrong, walk through the case. */
import type { CancellationToken, TestController, TestItem, TestRunRequest } from "vscode";
import { BranchCoverage, FileCoverage, Location, Range, StatementCoverage, TestCoverageCount } from "vscode";
import { TestMessage, TestRunProfileKind, Uri, commands, l10n, tests, window, workspace } from "vscode";
import type { ScenarioTest, ScenarioTests, TakenBranches } from "../language/scenario-tests.ts";
import { SCENARIOS } from "../server/messages.ts";
import type { Running } from "./running.ts";

/** Registers the list, its one way of running, and the command in its menu. */
export function listScenarios(running: Running): void {
  const { context, changed } = running;
  const controller = tests.createTestController("practiceGuidance.scenarios", l10n.t("Scenarios"));
  const refresh = async (): Promise<void> => {
    fill(controller, (await scenariosOf(running)).tests);
  };
  controller.refreshHandler = refresh;
  controller.resolveHandler = refresh;
  const walk = (request: TestRunRequest, token: CancellationToken) => run(running, controller, request, token);
  controller.createRunProfile(l10n.t("Walk the cases"), TestRunProfileKind.Run, walk, true);
  const covering = controller.createRunProfile(
    l10n.t("Walk the cases, and show which branches they take"),
    TestRunProfileKind.Coverage,
    walk,
    true,
  );
  covering.loadDetailedCoverage = (_, coverage) =>
    Promise.resolve(coverage instanceof PathwayCoverage ? coverage.details() : []);
  context.subscriptions.push(
    controller,
    changed(() => void refresh()),
    workspace.onDidSaveTextDocument(() => void refresh()),
    commands.registerCommand("practiceGuidance.walkScenario", async (item?: TestItem) => {
      if (item?.uri) await commands.executeCommand("practiceGuidance.walk", item.uri);
    }),
    commands.registerCommand("practiceGuidance.showFailure", async (failed?: { readonly message: TestMessage }) => {
      const place = failed?.message.location;
      if (place) await window.showTextDocument(place.uri, { selection: place.range });
    }),
  );
}

/** How many branches of a pathway are taken by all the library's cases together. */
class PathwayCoverage extends FileCoverage {
  readonly #decisions: TakenBranches["decisions"];

  constructor({ uri, decisions }: TakenBranches) {
    const branches = decisions.flatMap((decision) => decision.branches);
    const taken = new TestCoverageCount(branches.filter(({ scenarios }) => scenarios > 0).length, branches.length);
    const met = decisions.filter((decision) => decision.branches.some(({ scenarios }) => scenarios > 0));
    super(Uri.parse(uri, true), new TestCoverageCount(met.length, decisions.length), taken);
    this.#decisions = decisions;
  }

  /** Each decision with its branches, for the marks beside the lines. */
  details(): StatementCoverage[] {
    return this.#decisions.map(({ range, branches }) => {
      const count = branches.reduce((sum, { scenarios }) => sum + scenarios, 0);
      const parts = branches.map((branch) => new BranchCoverage(branch.scenarios, rangeOf(branch.range), branch.title));
      return new StatementCoverage(count, rangeOf(range), parts);
    });
  }
}

async function scenariosOf({ client, ready, state }: Running): Promise<ScenarioTests> {
  await ready;
  const roots = state().libraries.filter(({ reading }) => !reading);
  const found = await Promise.all(roots.map(({ root }) => client.sendRequest<ScenarioTests>(SCENARIOS, root)));
  return { tests: found.flatMap((one) => one.tests), taken: found.flatMap((one) => one.taken) };
}

/** A row for each pathway, with its cases below. */
function fill(controller: TestController, scenarios: readonly ScenarioTest[]): void {
  const rows = new Map<string, TestItem[]>();
  for (const { uri, title, range, pathway } of scenarios) {
    const item = controller.createTestItem(uri, title, Uri.parse(uri, true));
    item.range = rangeOf(range);
    rows.set(pathway, [...(rows.get(pathway) ?? []), item]);
  }
  controller.items.replace(
    [...rows].map(([pathway, items]) => {
      const row = controller.createTestItem(pathway, pathway);
      row.children.replace(items);
      return row;
    }),
  );
}

async function run(
  running: Running,
  controller: TestController,
  request: TestRunRequest,
  token: CancellationToken,
): Promise<void> {
  const wanted = [...leaves(request.include ?? [...controller.items].map(([, item]) => item))].filter(
    (item) => !request.exclude?.includes(item),
  );
  const testRun = controller.createTestRun(request);
  for (const item of wanted) testRun.started(item);
  const found = await scenariosOf(running);
  const results = new Map(found.tests.map((one) => [one.uri, one]));
  for (const item of wanted) {
    const result = results.get(item.id);
    if (token.isCancellationRequested || !result) {
      testRun.skipped(item);
      continue;
    }
    if (result.passed) testRun.passed(item);
    else testRun.failed(item, result.failures.map(messageOf));
    const word = result.passed ? l10n.t("arrived where it should") : l10n.t("did not arrive where it should");
    testRun.appendOutput(`${result.pathway}: ${result.title}: ${word}\r\n`, undefined, item);
  }
  if (request.profile?.kind === TestRunProfileKind.Coverage) {
    for (const pathway of found.taken)
      if (pathway.decisions.length > 0) testRun.addCoverage(new PathwayCoverage(pathway));
  }
  testRun.end();
}

function messageOf({ message, at }: ScenarioTest["failures"][number]): TestMessage {
  const said = new TestMessage(message);
  said.location = new Location(Uri.parse(at.uri, true), rangeOf(at.range));
  return said;
}

/** The cases among rows of the list, and below them. */
function* leaves(items: readonly TestItem[]): Iterable<TestItem> {
  for (const item of items) {
    if (item.children.size === 0) yield item;
    else yield* leaves([...item.children].map(([, child]) => child));
  }
}

function rangeOf({ start, end }: ScenarioTest["range"]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
