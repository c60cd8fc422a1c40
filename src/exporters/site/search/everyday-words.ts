/** Everyday words for people and things that guidance calls otherwise; a library's glossary adds its own. */
import type { SameWords } from "./search-entry.ts";

export const everydayWords: readonly SameWords[] = [
  ["men", "man", "male", "males"],
  ["women", "woman", "female", "females"],
  ["mother", "mothers", "mum", "mums", "mam", "mummy"],
  ["father", "fathers", "dad", "dads", "daddy"],
  ["child", "children", "kid", "kids"],
  ["baby", "babies", "infant", "infants", "newborn"],
  ["teenager", "teen", "adolescent", "young person", "young people"],
  ["person who harms", "people who harm", "perpetrator", "perpetrators", "abuser", "abusers", "offender", "perp"],
  ["victim", "survivor", "victim-survivor"],
  ["strangulation", "strangled", "choked", "choking", "round the neck"],
  ["LGBT+", "lgbt", "lgbtq", "gay", "lesbian", "bisexual", "trans"],
  ["refuge", "safe accommodation"],
  ["GP", "doctor", "surgery"],
  ["friends and family", "neighbour", "neighbours", "relative", "relatives"],
  ["nursery", "toddler", "toddlers", "preschool", "under fives"],
  ["children's services", "social services", "social care"],
  ["interpreter", "translated", "translation", "translator"],
  ["tracked", "tracker", "tracking", "stalkerware", "spyware"],
  ["staying safe online", "cover my tracks", "browsing history", "delete history"],
  ["housing", "rehoused", "homeless"],
  ["economic abuse", "financial abuse"],
];
