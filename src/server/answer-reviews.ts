/** Answers what the editor asks about a whole library: its views, its scenarios, and what it changes in meaning. */
import type { Connection } from "vscode-languageserver";
import { scenarioTests } from "../language/scenario-tests.ts";
import type { ScenarioTests } from "../language/scenario-tests.ts";
import { addressOf } from "./addresses.ts";
import type { LibraryOf } from "./features.ts";
import { keptLayouts } from "../pathways/kept-layouts.ts";
import type { LiveLibrary } from "./live-library.ts";
import type { ComparedPage, ComparisonWanted, Overview } from "./messages.ts";
import { COMPARE, OVERVIEW, SCENARIOS } from "./messages.ts";
import { overviewOf } from "./overview.ts";
import type { Session } from "./session.ts";

/** Registers the answers. A question about a library that is not open is answered with nothing. */
export function answerReviews(connection: Connection, session: Session, libraryOf: LibraryOf): void {
  const layOut = keptLayouts();

  connection.onRequest(OVERVIEW, (root: string): Overview | null => {
    const live = at(root);
    return live ? overviewOf(live.checked.corpus, (path) => addressOf(live.root, path)) : null;
  });
  connection.onRequest(SCENARIOS, (root: string): ScenarioTests => {
    const live = at(root);
    return live ? scenarioTests(libraryOf(live)) : { tests: [], taken: [] };
  });
  connection.onRequest(COMPARE, async ({ root, revision, former }: ComparisonWanted): Promise<ComparedPage | null> => {
    // Loaded when asked for: what makes pages is large.
    const [{ comparison }, { previewStyle }] = await Promise.all([
      import("../language/compare/comparison.ts"),
      import("../exporters/site/look/preview-style.ts"),
    ]);
    const live = at(root);
    if (!live) return null;
    const files = former.flatMap(({ uri, text }) => {
      const place = session.placeOf(uri);
      return place?.library === live ? [{ uri: place.path, text: text ?? undefined }] : [];
    });
    return { ...(await comparison(libraryOf(live), files, revision, layOut)), style: previewStyle };
  });

  function at(root: string): LiveLibrary | undefined {
    return session.libraries.find((library) => library.root === root);
  }
}
