/** A text field of the library as paragraphs. */
import { paragraphsOf } from "../../../corpus/sentences.ts";

export function Text({ text }: { readonly text: string | undefined }) {
  return (
    <>
      {paragraphsOf(text ?? "").map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  );
}
