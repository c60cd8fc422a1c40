/** A tool's range drawn to scale with its named bands, and the same in words. */
import type { Tool } from "../../../kinds/generated/types.ts";
import type { PageContext } from "../page-context.ts";
import { sayBand } from "../reference-words.ts";
import { Reference } from "./reference.tsx";
import { Remarks } from "./remarks.tsx";

type Bands = NonNullable<Tool["bands"]>;

const WIDTH = 480;
const HEIGHT = 48;

export function BandBar({ context, bands }: { readonly context: PageContext; readonly bands: Bands }) {
  const least = bands[0]?.min ?? 0;
  const most = bands.at(-1)?.max ?? 0;
  /** Each whole score has the same width, so a band of one score can still be seen. */
  const unit = WIDTH / (most - least + 1);
  return (
    <>
      <svg
        class="pg-bands"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Score from ${least} to ${most}: ${bands.map(sayBand).join(", ")}`}
      >
        {bands.map(({ min, max }, index) => {
          const height = (HEIGHT * (index + 1)) / bands.length;
          return (
            <rect
              class={`pg-band pg-band--${Math.min(index, 3)}`}
              x={round((min - least) * unit)}
              y={round(HEIGHT - height)}
              width={round((max - min + 1) * unit - 2)}
              height={round(height)}
            />
          );
        })}
      </svg>
      <ol class="pg-plain pg-band-list">
        {bands.map((band, index) => (
          <li id={band.code}>
            <strong>
              <span class={`pg-band-key pg-band--${Math.min(index, 3)}`} aria-hidden="true" /> {sayBand(band)}
            </strong>
            <p>{band.means}</p>
            <Remarks context={context} id={band.code} />
            {(band.leads_to ?? []).map(({ pathway, step }) => (
              <p>
                {"Leads to "}
                <Reference context={context} to={step === undefined ? pathway : `${pathway}#${step}`} />
                {step !== undefined && (
                  <>
                    {" in "}
                    <Reference context={context} to={pathway} />
                  </>
                )}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
