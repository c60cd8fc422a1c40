/** Shows who uses a thing, from the line above it, in the editor's own list of references. */
import { commands } from "vscode";
import type { Location, Position } from "vscode-languageclient";
import type { Running } from "../running.ts";

/** Registers the command that the server's lenses name. */
export function showingUses({ client, context }: Running): void {
  const show = async (uri: string, place: Position, uses: readonly Location[]): Promise<void> => {
    const converter = client.protocol2CodeConverter;
    const locations = uses.map((use) => converter.asLocation(use));
    const [at, where] = [converter.asUri(uri), converter.asPosition(place)];
    await commands.executeCommand("editor.action.showReferences", at, where, locations);
  };
  context.subscriptions.push(commands.registerCommand("practiceGuidance.showUses", show));
}
