/** What a form with the owner's questions in it has to say of them. */
import type { Permission } from "./wording-file.ts";

export interface HeldWording {
  /** The file it comes from, below the library. */
  readonly uri: string;
  /** What the owner wants to stand on every copy. */
  readonly copyright: string;
  readonly permission: Permission;
}
