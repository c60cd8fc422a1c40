/** The language server as a web worker, for editors without a server behind them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { londonDay } from "../corpus/london-day.ts";
import { serve } from "./serve.ts";

/** The worker itself; typed here because the rest of the house is compiled without a browser's types. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  ownFiles: () => undefined,
  today: londonDay,
  began: ({ folder }) => {
    Object.assign(globalThis, { practiceGuidanceFolder: folder });
  },
});
