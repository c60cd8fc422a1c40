/** The address of a page as everybody finds it, where the partnership has said where the website is. */
import type { Site } from "./site.ts";
import { isWebAddress } from "./unsafe-addresses.ts";

/** `path` is below the site. */
export function publicAddress({ partnership }: Pick<Site, "partnership">, path: string): string | undefined {
  const address = partnership?.site?.address;
  return isWebAddress(address) ? `${address.replace(/\/$/u, "")}/${path}` : undefined;
}
