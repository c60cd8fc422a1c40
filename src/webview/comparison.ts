/** The script of a comparison: shows the page it is sent, and says whose text is wanted side by side. */
import type { FromComparison, ToComparison } from "./comparison-message.ts";
import { followLinks } from "./follow-links.ts";

declare function acquireVsCodeApi(): { postMessage(message: FromComparison): void };

const editor = acquireVsCodeApi();
const main = document.createElement("main");
main.className = "pg-main pg-walk";
document.body.append(main);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

main.addEventListener("click", ({ target }) => {
  const address = (target as Element).closest("[data-text]")?.getAttribute("data-text");
  if (address !== null && address !== undefined) editor.postMessage({ type: "text", address });
});
followLinks(document, { step: () => undefined, part: () => undefined, other: () => undefined });
window.addEventListener("message", ({ data }: MessageEvent<ToComparison>) => {
  sheet.replaceSync(data.style);
  main.innerHTML = data.main;
});
editor.postMessage({ type: "ready" });
