/** The names of the answers that a form works out by itself; no question can have them, see `RESERVED_NAMES`. */
export const SCORE = "score";
export const SCORE_MIN = "score.min";
export const SCORE_MAX = "score.max";
export const BAND = "band";
export const BAND_MOST = "band.most";
export const INCOMPLETE = "incomplete";
