/**
 * How a page is set: type, widths, the bar that leaves, header and footer. What needs room asks the main part of the page how
 * many letters fit in it, and not how wide the screen is, so that it holds for bigger text as well.
 */
export const pageStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding: 4.5rem 0 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--pg-paper); color: var(--pg-ink); font: 1rem/1.55 system-ui, Arial, sans-serif; font-variant-numeric: lining-nums; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { margin: 2rem 0 0.75rem; line-height: 1.25; font-weight: 700; text-wrap: balance; }
h1 { margin: 0 0 0.75rem; font-size: 1.9rem; letter-spacing: -0.01em; }
h2 { font-size: 1.44rem; margin-top: 2.5rem; }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, dl, table, blockquote { margin: 0 0 1rem; }
ul, ol { padding-left: 1.5rem; }
li { margin-bottom: 0.25rem; }
blockquote { padding-left: 1rem; border-left: 4px solid var(--pg-line); }
code { font: 0.95em ui-monospace, monospace; }
hr { border: 0; border-top: 1px solid var(--pg-line); margin: 2rem 0; }
a { color: var(--pg-accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
a:visited { color: var(--pg-visited); }
:focus-visible { outline: 2px solid var(--pg-ink); outline-offset: 1px; box-shadow: 0 0 0 6px var(--pg-focus); border-radius: 2px; }
main:focus { outline: 0; box-shadow: none; }
summary { padding: 0.25rem 0; cursor: pointer; font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: lining-nums tabular-nums; }
caption { text-align: left; font-weight: 700; padding: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--pg-line); }
thead th { border-bottom-width: 2px; }
tbody th { font-weight: 600; }
.pg-right { text-align: right; }
.pg-nowrap { white-space: nowrap; }
.pg-muted { color: var(--pg-muted); }
.pg-heard, .pg-skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.pg-skip:focus { display: block; padding: 0.75rem 1rem; }
.pg-print-only { display: none; }
.pg-leave { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: 0.5rem 1rem; padding: 0.25rem 1rem; background: var(--pg-wash); border-bottom: 1px solid var(--pg-line); font-size: 0.9rem; line-height: 1.3; }
.pg-leave p { margin: 0; }
.pg-leave__button { flex: none; border: 2px solid transparent; display: flex; align-items: center; min-height: 44px; padding: 0 1.5rem; border-radius: 4px; background: var(--pg-ink); font-weight: 700; font-size: 1rem; text-decoration: none; }
.pg-leave__button, .pg-leave__button:visited { color: var(--pg-paper); }
.pg-leave__keys { display: none; }
.pg-banner { margin: 0; padding: 0.375rem 1rem; border-bottom: 1px solid var(--pg-line); font-weight: 700; font-size: 0.9rem; }
.pg-notice { margin: 0; padding: 0.375rem 1rem; border-bottom: 1px solid var(--pg-line); background: var(--pg-wash); font-size: 0.9rem; }
.pg-header { padding: 0.5rem 1rem; border-bottom: 1px solid var(--pg-line); }
.pg-header__title { display: inline-block; padding: 0.25rem 0; font-weight: 700; text-decoration: none; }
.pg-header__title, .pg-header__title:visited { color: var(--pg-ink); }
.pg-header__title:hover { text-decoration: underline; }
.pg-header ul, .pg-footer__links, .pg-inline { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
.pg-header ul, .pg-footer__links { font-size: 0.95rem; }
.pg-header li, .pg-footer__links li, .pg-inline li { margin: 0; }
.pg-header nav a, .pg-footer__links a, .pg-inline a { display: inline-block; padding: 0.3rem 0; }
.pg-header nav a:visited { color: var(--pg-accent); }
[aria-current="page"] { font-weight: 700; text-decoration: none; }
.pg-main, .pg-footer { padding: 1.5rem 1rem; }
.pg-main { container-type: inline-size; }
.pg-footer { border-top: 1px solid var(--pg-line); background: var(--pg-wash); }
.pg-neighbours { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 2rem; margin-bottom: 1rem; }
.pg-neighbours a { padding: 0.3rem 0; font-weight: 600; }
.pg-title, .pg-content, .pg-footer > *, .pg-page--wide .pg-content > :is(p, dl), .pg-page--wide section > :is(p, ul:not(.pg-page-list, .pg-cards), ol:not(.pg-steps), dl), .pg-chapter > :is(p, ul, ol) { max-width: 42rem; }
.pg-page--wide > .pg-content { max-width: none; }
.pg-lead { font-size: 1.1em; }
.pg-label { margin-bottom: 0.25rem; font-weight: 600; font-size: 0.9rem; color: var(--pg-muted); }
.pg-status { color: var(--pg-muted); font-size: 0.9rem; }
.pg-status a { color: inherit; }
.pg-to-contents a { display: inline-block; padding: 0.3rem 0; }
.pg-contents { margin: 1.5rem 0; padding: 0.75rem 1rem; border: 1px solid var(--pg-line); border-radius: 4px; max-width: 42rem; }
.pg-contents ul { margin: 0; padding: 0; list-style: none; }
.pg-contents a { display: inline-block; padding: 0.2rem 0; }
@media (min-width: 40rem) {
  body { font-size: 1.125rem; }
  h1 { font-size: 2.2rem; }
  .pg-leave__keys { display: inline; }
  .pg-leave, .pg-banner, .pg-notice, .pg-header, .pg-main, .pg-footer { padding-left: max(1.5rem, (100vw - 68rem) / 2); padding-right: max(1.5rem, (100vw - 68rem) / 2); }
}
@container (min-width: 63rem) {
  .pg-to-contents { display: none; }
  .pg-page--wide > .pg-contents { margin: 0 0 1.5rem; max-width: none; }
  .pg-page--wide > .pg-contents ul { columns: 3 14rem; column-gap: 2rem; }
  .pg-page:not(.pg-page--wide):has(> .pg-contents) { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); column-gap: 4rem; align-items: start; }
  .pg-page > * { grid-column: 1; }
  .pg-page:not(.pg-page--wide) > .pg-contents { grid-column: 2; grid-row: 1 / span 2; position: sticky; top: 5rem; max-height: calc(100vh - 6rem); margin: 0; overflow: auto; border: 0; border-left: 1px solid var(--pg-line); border-radius: 0; font-size: 0.95rem; }
}
@media (max-width: 30rem) {
  .pg-header ul { font-size: 0.9rem; gap: 0 0.75rem; }
  .pg-header li:not(.pg-header__first) { display: none; }
  .pg-banner { font-size: 0.8rem; }
}
@media screen {
  @container (max-width: 44rem) {
    table, tbody, tr, th, td { display: block; }
    thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    tr { padding: 0.5rem 0; border-bottom: 2px solid var(--pg-line); }
    th, td { padding: 0.25rem 0; border: 0; }
    td:empty { display: none; }
    td[data-label]::before { content: attr(data-label) ": "; font-weight: 600; color: var(--pg-muted); }
  }
}
`;
