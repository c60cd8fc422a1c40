/** Asks the server about a document, with the types of what is asked and answered. */
import type { Asks } from "../server/document-messages.ts";
import type { Running } from "./running.ts";

/** Waits until the server answers. Rejects where it could not be started. */
export async function ask<Name extends keyof Asks>(
  { client, ready }: Running,
  name: Name,
  question: Asks[Name]["ask"],
): Promise<Asks[Name]["answer"]> {
  await ready;
  return client.sendRequest<Asks[Name]["answer"]>(name, question);
}
