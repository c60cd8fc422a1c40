/** The website's one stylesheet. */
import type { Colours } from "./colours.ts";
import { night, systemColours } from "./colours.ts";
import { pageStyle } from "./page-style.ts";
import { partStyle } from "./part-style.ts";
import { pictureStyle } from "./picture-style.ts";
import { printStyle } from "./print-style.ts";
import { toolStyle } from "./tool-style.ts";

/** `colours` are those of the day; the night has its own. */
export function stylesheet(colours: Colours): string {
  return [
    `:root { color-scheme: light dark; ${properties(colours)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${properties(night)} } }`,
    pageStyle,
    partStyle,
    pictureStyle,
    toolStyle,
    `@media (prefers-contrast: more) { :root { --pg-muted: var(--pg-ink); --pg-line: var(--pg-ink); } }`,
    `@media (forced-colors: active) { :root { ${properties(systemColours)} } .pg-leave__button, .pg-leave__button:visited { background: ButtonFace; color: ButtonText; border-color: ButtonText; } }`,
    printStyle(properties(colours)),
    "",
  ].join("\n");
}

function properties(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, value]) => `--pg-${name}: ${value};`)
    .join(" ");
}
