/** The packages of `test/clients`, which are kept out of the product's own. */
import { createRequire } from "node:module";

export const clients = createRequire(new URL("../../clients/package.json", import.meta.url));
