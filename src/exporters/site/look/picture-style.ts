/** How the drawings of pathways look: the colours of the page, by day and by night, over the drawing's own. */
export const pictureStyle = `
.pg-picture { margin-bottom: 1rem; padding: 0.5rem; overflow: auto; border: 1px solid var(--pg-line); border-radius: 4px; }
.pg-picture svg { display: block; margin: 0 auto; }
.pg-picture--fits svg { zoom: 0.8; }
.pg-picture--right { display: none; }
.pg-diagram a:hover .pg-words { text-decoration: underline; }
.pg-diagram :is(.pg-card, .pg-answer) { fill: var(--pg-paper); }
.pg-diagram :is(.pg-lane-frame, rect.pg-start, .pg-fold) { fill: var(--pg-wash); }
.pg-diagram :is(.pg-card, rect.pg-start) { stroke: var(--pg-line); }
.pg-diagram :is(.pg-decision, .pg-outcome, .pg-handover) .pg-card, .pg-diagram :is(.pg-mark, .pg-fold) { stroke: var(--pg-ink); }
.pg-diagram .pg-words, .pg-diagram :is(.pg-diamond, .pg-bar, .pg-tip) { fill: var(--pg-ink); }
.pg-diagram .pg-number, .pg-diagram .pg-arrow { fill: var(--pg-muted); }
.pg-diagram .pg-link { stroke: var(--pg-muted); }
.pg-diagram :is(.pg-diamond-number, .pg-lane-title) { fill: var(--pg-paper); }
.pg-strand-everyone { --pg-strand: var(--pg-muted); }
.pg-strand-child { --pg-strand: var(--pg-child); }
.pg-strand-parent { --pg-strand: var(--pg-parent); }
.pg-strand-harms { --pg-strand: var(--pg-harms); }
.pg-diagram :is(.pg-strip, .pg-lane-frame) { stroke: var(--pg-strand); }
.pg-diagram .pg-lane-band { fill: var(--pg-strand); }
@media (min-width: 40rem) {
  .pg-picture--fits svg { zoom: 1; max-width: 100%; height: auto; }
  .pg-picture--down { display: none; }
  .pg-picture--right { display: block; }
}
`;
