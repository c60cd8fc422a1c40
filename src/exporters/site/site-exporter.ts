/** Exports the library as a website: files that work in any folder, on any server and from a disk. */
import type { Exporter } from "../exporter.ts";
import { withoutClosedBlocks } from "./closed-blocks.ts";
import { changesOf } from "./history/changes.ts";
import { changedEditions } from "./history/changed-editions.ts";
import { asInForce, historyOf } from "./history/editions.ts";
import { versionsOf } from "./history/version-pages.tsx";
import { manifestOf } from "./manifest.ts";
import { publish } from "./publish.ts";
import { partnershipOf } from "./registers.ts";
import { settingsProblems } from "./settings-problems.ts";
import { siteFiles } from "./site-files.ts";
import type { Site } from "./site.ts";
import { vanishedProblems } from "./vanished.ts";

export const siteExporter: Exporter = {
  id: "site",
  title: "Website",
  holds: [
    "prose",
    "conditions",
    "scores",
    "bands",
    "grids",
    "repeating-groups",
    "signatures",
    "help",
    "privacy-classes",
  ],
  export: async (given, options) => {
    const { tier, parse, editions = [], asAt = false } = options;
    const history = historyOf(given, editions, options);
    const held = asInForce(given, history);
    const corpus = withoutClosedBlocks(held, tier, parse);
    const { published, problems } = await publish(corpus, options);
    const partnership = partnershipOf(corpus);
    const versions = new Map(
      [...history.editions].map(([id, all]) => [id, versionsOf(id, all, { corpus: held, tier }, parse)]),
    );
    const bare: Site = { corpus, tier, partnership, published, versions, changes: [], asAt };
    const site: Site = { ...bare, changes: changesOf(bare, versions) };
    const files = siteFiles(site);
    const manifest = manifestOf(files, { library: partnership?.id, tier, today: corpus.today });
    return { files: [...files, manifest], problems: [...problems, ...settingsProblems(site)] };
  },
  problemsOf: (whole, { editions = [] }) => [...vanishedProblems(whole, editions), ...changedEditions(editions)],
};
