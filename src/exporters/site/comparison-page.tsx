/** What a revision changes in meaning, as a page: sentences first, then the pathways with their changes marked, then the texts. */
import { renderToString } from "preact-render-to-string";

export interface Comparison {
  readonly title: string;
  /** What to know about the whole. */
  readonly note: string;
  /** Headings with sentences; none where nothing changes in meaning. */
  readonly parts: readonly {
    readonly heading: string;
    readonly note: string | undefined;
    readonly items: readonly string[];
  }[];
  /** What is said where there are none. */
  readonly nothing: string;
  /** Each pathway that changed, as it was and as it is. */
  readonly drawings: readonly {
    readonly title: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
  /** The documents whose text differs, by an address of the caller's own. */
  readonly texts: readonly { readonly title: string; readonly address: string }[];
}

/** HTML. A text that can be compared side by side carries its address as `data-text`. */
export function comparisonPage({ title, note, parts, nothing, drawings, texts }: Comparison): string {
  return renderToString(
    <div class="pg-page pg-page--wide">
      <h1>{title}</h1>
      <p>{note}</p>
      {parts.length === 0 && <p>{nothing}</p>}
      {parts.map((part) => (
        <section>
          <h2>{part.heading}</h2>
          {part.note !== undefined && <p>{part.note}</p>}
          <ul>
            {part.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      {drawings.length > 0 && (
        <section>
          <h2>Where the pathways change</h2>
          <p>A box with + is new, with − is gone, with ~ is changed in meaning.</p>
          {drawings.map((drawing) => (
            <>
              <Side title={`${drawing.title}, as it was`} pictures={drawing.before} />
              <Side title={`${drawing.title}, as it is`} pictures={drawing.after} />
            </>
          ))}
        </section>
      )}
      {texts.length > 0 && (
        <section>
          <h2>The texts, side by side</h2>
          <ul>
            {texts.map((text) => (
              <li>
                <button type="button" data-text={text.address}>
                  {text.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>,
  );
}

function Side({ title, pictures }: { readonly title: string; readonly pictures: readonly string[] }) {
  if (pictures.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {pictures.map((picture) => (
        <div dangerouslySetInnerHTML={{ __html: picture }} />
      ))}
    </>
  );
}
