/** A process that holds a folder until it is killed. Its argument is the folder. */
import { holdFolder } from "../../src/cli/hold-folder.node.ts";

await holdFolder(process.argv[2] as string);
process.stdout.write("held\n");
setInterval(() => undefined, 1000);
