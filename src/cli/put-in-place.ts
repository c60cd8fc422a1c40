/** Puts an export in place on this machine, one run at a time. */
import type { ExportedLibrary } from "../exporters/export-library.ts";
import { publish } from "../exporters/publish.ts";
import type { World } from "./world.ts";

/** Writes an export into a folder, all of it or nothing. */
export async function putInPlace(world: World, out: string, { folders }: ExportedLibrary): Promise<void> {
  const held = await world.hold(out);
  try {
    await publish(world.hostAt(out), folders, held.confirm);
  } finally {
    await held.release();
  }
}
