/** How a page is printed: black on white, without what only a screen needs. */

/** `day` are the custom properties of the day's colours, so that a dark screen still prints on white paper. */
export function printStyle(day: string): string {
  return `
@media print {
  :root { ${day} --pg-muted: #333333; --pg-accent: #000000; --pg-visited: #000000; }
  @page { margin: 18mm; }
  body { font-size: 10.5pt; }
  .pg-leave, .pg-skip, .pg-header nav, .pg-contents, .pg-one-by-one, .pg-footer > :not(.pg-print-only) { display: none; }
  .pg-print-only { display: block; font-size: 9pt; }
  .pg-main, .pg-footer, .pg-header, .pg-banner { padding: 0; border: 0; background: none; }
  .pg-page:has(> .pg-contents) { display: block; }
  .pg-title, .pg-content, .pg-footer > * { max-width: none; }
  h1, h2, h3, .pg-label { break-after: avoid; }
  .pg-step, .pg-block, .pg-question, .pg-act-now, .pg-card, tr, figure { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; }
  input[type="text"] { min-height: 1.8em; }
  textarea { min-height: 7em; }
  input[type="radio"], input[type="checkbox"] { width: 1rem; height: 1rem; }
  .pg-grid { table-layout: fixed; font-size: 8.5pt; }
  .pg-grid th, .pg-grid td { padding-right: 0.4rem; }
  .pg-grid label { gap: 0.25rem; }
  .pg-band-key { print-color-adjust: exact; }
  .pg-picture { overflow: visible; }
  .pg-picture svg { max-width: 100%; height: auto; }
  a { text-decoration: none; }
}
`;
}
