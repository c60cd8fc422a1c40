/** The look of previews in an editor: the website's shapes and parts in the colours of the editor's theme. */
import type { Colours } from "./colours.ts";
import { day, night } from "./colours.ts";
import { pageStyle } from "./page-style.ts";
import { partStyle } from "./part-style.ts";
import { pictureStyle } from "./picture-style.ts";
import { toolStyle } from "./tool-style.ts";

/** Surfaces, text and links are the theme's; what the theme has no word for comes from the website's day or night. */
function themed({ muted, visited, danger, line, child, parent, harms, focus }: Colours): string {
  return Object.entries({
    paper: "var(--vscode-editor-background)",
    wash: "color-mix(in srgb, var(--vscode-editor-foreground) 6%, var(--vscode-editor-background))",
    ink: "var(--vscode-editor-foreground)",
    accent: "var(--vscode-textLink-foreground)",
    ...{ muted, visited, danger, line, child, parent, harms, focus },
  })
    .map(([name, value]) => `--pg-${name}: ${value};`)
    .join(" ");
}

/** High contrast: every colour is the text's, every edge is a border, and patterns and words tell things apart. */
const contrasting = ["muted", "visited", "danger", "line", "child", "parent", "harms"]
  .map((name) => `--pg-${name}: var(--vscode-editor-foreground);`)
  .concat("--pg-wash: var(--vscode-editor-background);", "--pg-focus: var(--vscode-contrastActiveBorder);")
  .join(" ");

export const previewStyle = [
  `:root { ${themed(day)} }`,
  `:root { color-scheme: light; }`,
  `:root:has(body.vscode-dark) { color-scheme: dark; ${themed(night)} }`,
  `:root:has(body.vscode-high-contrast) { color-scheme: dark; ${contrasting} }`,
  `:root:has(body.vscode-high-contrast-light) { color-scheme: light; }`,
  pageStyle,
  partStyle,
  pictureStyle,
  toolStyle,
  `
html { scroll-padding: 3.5rem 0 1rem; }
body { padding: 0; font-size: 1rem; }
.pg-main { padding: 1rem; }
.pg-bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; padding: 0.375rem 1rem; background: var(--pg-wash); border-bottom: 1px solid var(--pg-line); font-size: 0.9rem; }
.pg-bar button, .pg-problems button, .pg-try button { min-height: 28px; padding: 0.125rem 0.75rem; border: 1px solid var(--pg-line); border-radius: 4px; background: var(--pg-paper); color: var(--pg-ink); font: inherit; cursor: pointer; }
.pg-bar [role="status"] { margin: 0 0 0 auto; color: var(--pg-ink); }
.pg-problems { margin: 0; padding: 0.25rem 1rem; border-bottom: 1px solid var(--pg-line); font-size: 0.95rem; }
.pg-problems ul { margin: 0.25rem 0 0.5rem; padding: 0; list-style: none; }
.pg-problems button { display: block; width: 100%; border: 0; padding: 0.25rem 0; background: none; text-align: left; }
.pg-problems button:hover { text-decoration: underline; }
.pg-remarks { margin: 0 0 0.75rem; padding: 0.5rem 0.75rem; border: 2px solid var(--pg-ink); border-radius: 4px; list-style: none; }
.pg-remarks li { margin: 0; }
.pg-diagram :is(.pg-marked rect) { fill: var(--pg-paper); stroke: var(--pg-ink); }
.pg-diagram .pg-marked text, .pg-diagram .pg-marked path:first-of-type { fill: var(--pg-ink); }
.pg-diagram .pg-marked path:last-of-type:not(:first-of-type) { stroke: var(--pg-paper); }
.pg-here { outline: 2px dashed var(--pg-accent); outline-offset: 3px; }
.pg-diagram .pg-here { outline-width: 3px; }
.pg-try { position: sticky; bottom: 0; z-index: 1; max-height: 40vh; overflow: auto; padding: 0.5rem 1rem; background: var(--pg-wash); border-top: 2px solid var(--pg-ink); font-size: 0.95rem; }
.pg-try p, .pg-try ul { margin: 0 0 0.25rem; max-width: none; }
.pg-try__note { font-weight: 700; }
.pg-try [role="status"] > :last-child { margin-bottom: 0; }
.pg-walk > .pg-preview-note { position: sticky; top: 0; z-index: 2; margin: 0 0 1rem; background: var(--pg-paper); }
.pg-walk h1 { font-size: 1.25em; }
.pg-walk #walk-now { scroll-margin-top: 9rem; }
.pg-walk #walk-now:focus { outline: none; }
.pg-walk #walk-now:focus-visible { outline: 2px solid var(--pg-focus); outline-offset: 4px; }
.pg-walk button { min-height: 44px; padding: 0.25rem 1rem; border: 1px solid var(--pg-line); border-radius: 4px; background: var(--pg-paper); color: var(--pg-ink); font: inherit; text-align: left; cursor: pointer; }
.pg-walk button:hover { border-color: var(--pg-ink); }
.pg-walk button:focus-visible { outline: 3px solid var(--pg-focus); outline-offset: 2px; }
.pg-walk button:disabled { color: var(--pg-muted); cursor: default; }
.pg-walk__answers { display: grid; gap: 0.5rem; max-width: 40rem; }
.pg-walk__acts { display: flex; flex-wrap: wrap; gap: 0.5rem; padding-top: 1rem; border-top: 1px solid var(--pg-line); }
.pg-form [hidden] { display: none; }
.pg-form :is(.pg-input--date, .pg-input--number) { display: block; padding: 0.4rem 0.6rem; border: 1px solid var(--pg-line); border-radius: 4px; background: var(--pg-paper); color: var(--pg-ink); font: inherit; }
.pg-form .pg-input--date, .pg-form .pg-input--number { max-width: 12rem; }
@media (min-width: 40rem) { body { font-size: 1.0625rem; } .pg-main, .pg-bar, .pg-problems, .pg-try { padding-left: 1.5rem; padding-right: 1.5rem; } }
@media (max-height: 30rem) { .pg-try, .pg-bar { position: static; max-height: none; } }
`,
].join("\n");
