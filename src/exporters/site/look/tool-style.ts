/** How a tool's bands, questions and grids look, on a screen and as a blank copy on paper. */
export const toolStyle = `
.pg-bands { display: block; width: 100%; max-width: 42rem; height: 3rem; margin-bottom: 0.75rem; border-bottom: 1px solid var(--pg-ink); }
.pg-band { stroke: var(--pg-ink); stroke-width: 1; vector-effect: non-scaling-stroke; }
.pg-band--0 { fill: var(--pg-wash); background: var(--pg-wash); }
.pg-band--1 { fill: var(--pg-line); background: var(--pg-line); }
.pg-band--2 { fill: var(--pg-muted); background: var(--pg-muted); }
.pg-band--3 { fill: var(--pg-ink); background: var(--pg-ink); }
.pg-band-key { display: inline-block; width: 0.8em; height: 0.8em; border: 1px solid var(--pg-ink); }
.pg-preview-note { padding: 0.5rem 1rem; border: 1px dashed var(--pg-ink); border-radius: 4px; }
.pg-question { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
.pg-question > label, .pg-question > legend { display: block; margin-bottom: 0.25rem; padding: 0; font-weight: 600; }
:where(.pg-question) > :where(:not(table)) { max-width: 42rem; }
.pg-question .pg-question { padding-left: 1rem; border-left: 4px solid var(--pg-line); }
.pg-needed { font-weight: 400; color: var(--pg-muted); }
.pg-help p { margin: 0 0 0.25rem; }
.pg-choices { margin: 0; padding: 0; list-style: none; }
.pg-choices label, .pg-grid label { display: flex; align-items: flex-start; gap: 0.5rem; padding: 0.25rem 0; }
input[type="radio"], input[type="checkbox"] { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--pg-accent); }
input[type="text"], textarea { display: block; width: 100%; padding: 0.4rem 0.6rem; border: 1px solid var(--pg-line); border-radius: 4px; background: var(--pg-paper); color: var(--pg-ink); font: inherit; }
input.pg-input--date, input.pg-input--number { max-width: 10rem; }
.pg-grid { font-size: 0.9rem; line-height: 1.4; }
.pg-grid label { padding: 0; }
.pg-grid .pg-help { font-size: inherit; line-height: inherit; }
.pg-sensitivity { max-width: 42rem; }
`;
