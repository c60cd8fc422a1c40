/** Writes a new file of a library whole or not at all. */
import type { Host } from "../corpus/host.ts";

/**
 * Writes it under another name first, so that a full disk or a stop leaves none that is cut short; its folder is made where
 * it is missing. Fails as the host does, and then takes away what it began.
 */
export async function writeWhole(host: Host, path: string, text: string): Promise<void> {
  const end = path.lastIndexOf("/") + 1;
  const beside = `${path.slice(0, end)}.${path.slice(end)}.new`;
  await host.makeFolder(path.slice(0, Math.max(end - 1, 0)));
  try {
    await host.write(beside, new TextEncoder().encode(text));
    await host.rename(beside, path);
  } catch (fault) {
    await host.remove(beside);
    throw fault;
  }
}
