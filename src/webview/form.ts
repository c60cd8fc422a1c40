/** A tool's form on the page: lets its boxes be written in, reads the invented answers, and hides what is not asked. */
import type { TriedTool } from "../language/preview/shown.ts";
import type { InventedAnswer, InventedAnswers } from "./preview-message.ts";

/** Makes the form answerable; false where the page has none. Days are chosen by calendar, numbers are whole. */
export function openForm(main: HTMLElement): boolean {
  const fields = main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(".pg-form input, .pg-form textarea");
  for (const field of fields) {
    field.readOnly = false;
    if (field.classList.contains("pg-input--date")) field.setAttribute("type", "date");
    if (field.classList.contains("pg-input--number")) field.setAttribute("type", "number");
  }
  return fields.length > 0;
}

/** Everything answered so far. A question without an answer is not among it. */
export function answersIn(main: HTMLElement): InventedAnswers {
  const questions = [...main.querySelectorAll<HTMLElement>(".pg-form .pg-question")];
  return answersOf(questions.filter((question) => !question.parentElement?.closest(".pg-question")));
}

/** Hides the questions and sections that these answers leave out. */
export function showAsked(main: HTMLElement, { questions, sections }: TriedTool): void {
  for (const question of main.querySelectorAll<HTMLElement>(".pg-form .pg-question")) {
    if (!question.classList.contains("pg-question--statement")) question.hidden = !questions.includes(question.id);
  }
  for (const section of main.querySelectorAll<HTMLElement>(".pg-form > section")) {
    section.hidden = !sections.includes(section.getAttribute("aria-labelledby") ?? "");
  }
}

function answersOf(questions: readonly HTMLElement[]): InventedAnswers {
  const answers: Record<string, InventedAnswer> = {};
  for (const question of questions) {
    const answer = answerTo(question);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

function answerTo(question: HTMLElement): InventedAnswer | undefined {
  const inner = [...question.querySelectorAll<HTMLElement>(".pg-question")];
  if (inner.length > 0) {
    const entry = answersOf(inner);
    return Object.keys(entry).length > 0 ? [entry] : undefined;
  }
  const fields = [...question.querySelectorAll<HTMLInputElement>("input, textarea")];
  const chosen = fields.filter(({ checked }) => checked);
  if (question.querySelector("table")) {
    const rows = chosen.map(({ name, value }) => [name.slice(question.id.length + 1), value] as const);
    return rows.length > 0 ? Object.fromEntries(rows) : undefined;
  }
  if (fields[0]?.type === "radio") return chosen[0]?.value;
  if (fields[0]?.type === "checkbox") return chosen.length > 0 ? chosen.map(({ value }) => value) : undefined;
  const written = fields[0]?.value.trim() ?? "";
  if (written === "") return undefined;
  return fields[0]?.type === "number" ? Number(written) : written;
}
