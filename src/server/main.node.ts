/** The language server as a process of its own, for editors with one: `--stdio`, `--node-ipc` or `--socket=`. */
import { fileURLToPath } from "node:url";
import { ProposedFeatures, createConnection } from "vscode-languageserver/node";
import { readDisk } from "../corpus/disk.node.ts";
import { londonDay } from "../corpus/london-day.ts";
import { serve } from "./serve.ts";

serve(createConnection(ProposedFeatures.all), {
  ownFiles: (root) => (root.startsWith("file:") ? readDisk(fileURLToPath(root)) : undefined),
  today: londonDay,
});
