/** How the parts look that pages share: emergency numbers, blocks of a chapter, steps, facts, cards. */
export const partStyle = `
.pg-act-now { margin: 0 0 1.5rem; padding: 0; max-width: 42rem; list-style: none; border: 2px solid var(--pg-ink); border-radius: 4px; background: var(--pg-paper); }
.pg-act-now li { margin: 0; padding: 0.125rem 1rem; border-top: 1px solid var(--pg-line); line-height: 1.35; }
.pg-act-now li:first-child { border-top: 0; }
.pg-act-now p { margin: 0 0 0.5rem; font-size: 0.9rem; color: var(--pg-muted); }
.pg-phone { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; min-height: 44px; text-decoration-thickness: 1px; }
.pg-phone strong { min-width: 8.5em; white-space: nowrap; font-variant-numeric: tabular-nums; }
.pg-act-now .pg-act-now__danger { border-left: 8px solid var(--pg-danger); padding-left: 0.5rem; }
.pg-act-now__danger a, .pg-act-now__danger a:visited { color: var(--pg-danger); font-weight: 700; font-size: 1.15em; }
.pg-act-now__danger strong { min-width: 0; font-size: 1.3em; }
.pg-block { margin: 0 0 1.25rem; padding: 0.25rem 0 0.25rem 1rem; border-left: 4px solid var(--pg-line); max-width: 42rem; }
.pg-block > :last-child { margin-bottom: 0; }
.pg-block > .pg-label { color: var(--pg-ink); font-weight: 700; }
.pg-block ul, .pg-block ol { padding-left: 1.6rem; }
.pg-block--short-answer, .pg-block--act-now { padding: 0.75rem 1rem; border: 2px solid var(--pg-ink); border-radius: 4px; background: var(--pg-wash); }
.pg-block--short-answer { border: 0; border-left: 8px solid var(--pg-accent); font-size: 1.05em; }
.pg-block--do > ul > li::marker { content: "✓  "; }
.pg-block--do-not > ul > li::marker { content: "✗  "; }
.pg-block--do, .pg-block--do-not { border-left-color: var(--pg-ink); }
.pg-block--do-not { border-left-style: double; border-left-width: 6px; }
.pg-block--example { border: 1px dashed var(--pg-line); border-radius: 4px; padding: 0.75rem 1rem; }
.pg-block--law, .pg-block--note, .pg-block--tool, .pg-block--steps, .pg-block--manager { padding: 0.75rem 1rem; background: var(--pg-wash); border-radius: 0 4px 4px 0; }
.pg-block--law { border-left-color: var(--pg-ink); }
.pg-block--child, .pg-step.pg-step--child { border-left: 6px solid var(--pg-child); }
.pg-block--parent, .pg-step.pg-step--non-abusive-parent { border-left: 8px double var(--pg-parent); }
.pg-block--person-who-harms, .pg-step.pg-step--person-who-harms { border-left: 6px dashed var(--pg-harms); }
.pg-block--practitioners-only { border-left: 4px dotted var(--pg-ink); }
.pg-source, .pg-help, .pg-scope { font-size: 0.9rem; color: var(--pg-muted); font-weight: 400; }
.pg-missing { font-style: italic; }
.pg-facts { margin: 0 0 1rem; }
.pg-facts > div { padding: 0.2rem 0; }
.pg-facts dt { font-weight: 600; font-size: 0.9rem; color: var(--pg-muted); }
.pg-facts dd { margin: 0; }
.pg-facts dd > :last-child { margin-bottom: 0; }
.pg-terms dt { font-weight: 700; }
.pg-terms dd { margin: 0 0 0.75rem; }
.pg-plain { padding: 0; list-style: none; }
.pg-plain > li { margin-bottom: 1rem; }
.pg-plain p { margin-bottom: 0.25rem; }
.pg-tree { padding-left: 0; list-style: none; }
.pg-tree > li { margin-bottom: 0.5rem; }
.pg-safety { padding: 0.5rem 1rem; border: 1px solid var(--pg-ink); border-radius: 4px; }
.pg-cards, .pg-page-list, .pg-doors { padding: 0; list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; }
.pg-card, .pg-doors > li { margin: 0; padding: 1rem; border: 1px solid var(--pg-line); border-radius: 4px; }
.pg-card > h3, .pg-card > h4 { margin: 0 0 0.5rem; font-size: 1.1rem; }
.pg-card > :last-child, .pg-doors p, .pg-page-list p { margin-bottom: 0; }
.pg-card p { margin-bottom: 0.5rem; }
ol.pg-plain > .pg-card { margin-bottom: 1rem; }
.pg-doors > li { border: 2px solid var(--pg-accent); padding: 0; }
.pg-doors a { display: block; padding: 0.75rem 1rem 0.25rem; font-weight: 700; font-size: 1.1rem; }
.pg-doors p { padding: 0 1rem 0.75rem; }
.pg-page-list > li { margin: 0; }
.pg-page-list a { display: inline-block; padding: 0.2rem 0; font-weight: 600; }
.pg-page-list p { font-size: 0.95rem; color: var(--pg-muted); }
.pg-changes { padding: 0; list-style: none; }
.pg-changes > li { margin: 0 0 1rem; padding-left: 1rem; border-left: 4px solid var(--pg-line); }
.pg-changes p { margin-bottom: 0.25rem; }
.pg-search label { display: block; margin-bottom: 0.25rem; font-weight: 600; }
.pg-search :is(input, select) { width: 100%; min-height: 44px; margin-bottom: 1rem; padding: 0.4rem 0.6rem; border: 2px solid var(--pg-ink); border-radius: 4px; background: var(--pg-paper); color: var(--pg-ink); font: inherit; }
.pg-found { padding: 0; list-style: none; }
.pg-found > li { margin-bottom: 1.5rem; }
.pg-found h2 { margin: 0; font-size: 1.2rem; }
.pg-found p { margin-bottom: 0.25rem; }
.pg-steps { padding: 0; list-style: none; }
.pg-step { margin: 0 0 1rem; padding: 0.75rem 1rem; border: 1px solid var(--pg-line); border-left: 6px solid var(--pg-line); border-radius: 4px; }
.pg-step h4 { margin: 0 0 0.25rem; font-size: 1.15rem; }
.pg-step p { margin-bottom: 0.75rem; }
.pg-step__main > :last-child, .pg-step > .pg-facts { margin-bottom: 0; }
.pg-step .pg-step__kind { margin-bottom: 0.5rem; font-size: 0.9rem; font-weight: 600; }
.pg-step--child .pg-step__kind { color: var(--pg-child); }
.pg-step--non-abusive-parent .pg-step__kind { color: var(--pg-parent); }
.pg-step--person-who-harms .pg-step__kind { color: var(--pg-harms); }
.pg-step__number { display: inline-block; min-width: 1.75em; padding: 0 0.35em; border: 1px solid currentcolor; border-radius: 4px; text-align: center; text-decoration: none; font-variant-numeric: tabular-nums; }
.pg-step-numbers a { display: inline-block; min-width: 1.75rem; padding: 0.1rem 0; }
.pg-step--decision { background: var(--pg-wash); }
.pg-step--outcome { border-top: 4px double var(--pg-line); border-right: 4px double var(--pg-line); border-bottom: 4px double var(--pg-line); }
.pg-step .pg-facts { margin-top: 0.75rem; padding-top: 0.5rem; border-top: 1px solid var(--pg-line); font-size: 0.95rem; line-height: 1.4; }
.pg-step .pg-next { margin-bottom: 0.25rem; font-weight: 600; font-size: 0.9rem; color: var(--pg-muted); }
.pg-one-by-one a { display: inline-block; padding: 0.3rem 0; font-weight: 600; }
.pg-branches { margin: 0; padding: 0; list-style: none; }
.pg-branches > li { margin: 0 0 0.5rem; }
.pg-branches__when { display: block; font-size: 0.9rem; color: var(--pg-muted); line-height: 1.4; }
.pg-branches__to { display: block; padding-left: 1.4em; text-indent: -1.4em; }
.pg-branches__to::before { content: "→ "; display: inline-block; width: 1.4em; text-indent: 0; }
.pg-branches__to > a { display: inline; }
:target { scroll-margin-top: 4rem; outline: 3px solid var(--pg-focus); outline-offset: 4px; }
@media (min-width: 40rem) {
  .pg-facts > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; }
}
.pg-card .pg-facts > div { display: block; }
@media (min-width: 60rem) {
  .pg-step { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); column-gap: 2rem; align-items: start; }
  .pg-step .pg-facts { margin: 0; padding: 0 0 0 1.5rem; border: 0; border-left: 1px solid var(--pg-line); }
  .pg-step .pg-facts > div { grid-template-columns: 6.5rem minmax(0, 1fr); }
}
`;
