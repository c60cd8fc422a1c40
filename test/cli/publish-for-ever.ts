/** A process that publishes two editions in turn until it is killed. Its argument is the folder. */
import { nodeHost } from "../../src/cli/node-host.node.ts";
import { publish } from "../../src/exporters/publish.ts";
import { editionNamed } from "./edition.ts";

const host = nodeHost(process.argv[2] as string);
for (let turn = 0; ; turn++) {
  await publish(host, editionNamed(turn % 2 === 0 ? "old" : "new"));
  if (turn === 0) process.stdout.write("begun\n");
}
