/** `review-pack`: puts together what a body needs in front of it to sign a library off. */
import { compareMeaning } from "../../meaning/meaning.ts";
import { readCorpus } from "../../meaning/read-corpus.ts";
import type { ExitCode } from "../exit-code.ts";
import { exitCode } from "../exit-code.ts";
import { writeBytesAt, writeTextAt } from "../file-at.ts";
import { openLibrary } from "../open-library.ts";
import { packOf } from "../review-pack/pack.ts";
import { packDocx } from "../review-pack/pack-docx.ts";
import { packHtml } from "../review-pack/pack-html.tsx";
import type { World } from "../world.ts";

export interface ReviewPackOptions {
  /** The git revision that was signed off last. */
  readonly since?: string;
  /** The file to write: a Word document where it ends in `.docx`, else a page. */
  readonly output: string;
  readonly today?: string;
}

export async function reviewPack(
  world: World,
  named: string | undefined,
  { since, output, today }: ReviewPackOptions,
): Promise<ExitCode> {
  const { folder, checked, problems } = await openLibrary(world, named, today);
  const { corpus } = checked;
  const compared =
    since === undefined
      ? undefined
      : {
          revision: since,
          meaning: compareMeaning(await readCorpus(await world.revision(folder, since), corpus.today), corpus),
        };
  const results = { folder, today: corpus.today, problems, hidden: 0, strict: false, corpus };
  const pack = packOf(results, compared);
  if (/\.docx$/iu.test(output)) await writeBytesAt(world, output, await packDocx(pack, corpus.today));
  else await writeTextAt(world, output, packHtml(pack));
  world.stdout.write(`The sign-off pack is in ${output}.\n`);
  return exitCode.clean;
}
