/** Where the command line meets the machine: it makes the world from Node and sets the exit code, nothing else. */
import type { WriteStream } from "node:tty";
import { londonDay } from "../corpus/london-day.ts";
import { loadNativeParser } from "../document/markdown-parser.node.ts";
import { typedLines } from "./input.node.ts";
import { nodeHost } from "./node-host.node.ts";
import { run } from "./run.ts";
import { untilStopped } from "./until-stopped.node.ts";
import type { Output } from "./world.ts";

process.exitCode = await run(process.argv.slice(2), {
  hostAt: nodeHost,
  revision: async (folder, revision) => (await import("./revision.node.ts")).revisionHost(folder, revision),
  inGit: async (path) => (await import("./in-git.node.ts")).inGit(path),
  print: async (pages, options) => (await import("./pdf/print.node.ts")).printPages(pages, options),
  input: typedLines,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  env: process.env,
  today: londonDay,
  milliseconds: () => performance.now(),
  parser: loadNativeParser,
  watch: async (folder, changed) => (await import("./watch.node.ts")).watchFolder(folder, changed),
  hold: async (folder) => (await import("./hold-folder.node.ts")).holdFolder(folder),
  listen: async (port, answer) => (await import("./listen.node.ts")).listen(port, answer),
  untilStopped,
});

function output(stream: WriteStream): Output {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    const readerHasEnough = fault.code === "EPIPE";
    if (!readerHasEnough) throw fault;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : 100,
  };
}
