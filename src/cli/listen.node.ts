/** A web server for this machine alone. */
import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import type { Answer, Asked } from "./serve/answer.ts";
import { systemCode, systemWords } from "../corpus/system-words.ts";
import { UsageError } from "../corpus/usage-error.ts";
import type { Listening } from "./world.ts";

/** How many ports are tried, upwards from the wanted one, before any free one is taken. */
const TRIES = 20;

/** Answers on 127.0.0.1, on `port` or a free one near it. */
export async function listen(port: number, answer: (asked: Asked, port: number) => Answer): Promise<Listening> {
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    respond(response, method, answer({ method, target: url, host: headers.host }, portOf(server)));
  });
  for (let tried = 0; !(await opened(server, tried < TRIES ? port + tried : 0)); tried++);
  return {
    port: portOf(server),
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function respond(response: ServerResponse, method: string, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  if (typeof body !== "function") {
    response.end(method === "HEAD" ? undefined : body);
    return;
  }
  const stop = body((event) => void response.write(event));
  response.on("close", stop);
}

function opened(server: Server, port: number): Promise<boolean> {
  return new Promise((done, failed) => {
    const fault = (error: Error): void => {
      server.off("listening", open);
      if (systemCode(error) === "EADDRINUSE" && port !== 0) done(false);
      else failed(new UsageError(`The preview cannot be served: ${systemWords(error)}.`, { cause: error }));
    };
    const open = (): void => {
      server.off("error", fault);
      done(true);
    };
    server.once("error", fault).once("listening", open).listen(port, "127.0.0.1");
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
