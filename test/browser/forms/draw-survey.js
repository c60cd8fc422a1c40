/** Runs inside the page: draws a form with SurveyJS's own package and tells what can be seen of it. */
/* global document, window, surveyjs */

let model;
let drawn;

window.openForm = (survey) => {
  drawn?.unmount();
  model = new surveyjs.Model(survey);
  // All pages at once, so that everything that is asked can be seen.
  model.questionsOnPageMode = "singlePage";
  drawn = surveyjs.createRoot(document.getElementById("form"));
  drawn.render(surveyjs.createElement(surveyjs.Survey, { model }));
};

/** The names of what can be seen; a row of a grid is `grid.row`. */
window.stateOfForm = () => {
  const seen = [...document.querySelectorAll("[data-name]")].filter((one) => one.checkVisibility());
  const sections = model.pages.filter(({ id }) => document.getElementById(id)?.checkVisibility());
  return { shown: [...sections.map(({ name }) => name), ...seen.flatMap((one) => [one.dataset.name, ...rowsOf(one)])] };
};

/** The buttons of a row share a name, that of the grid on the page with the row's own. */
function rowsOf(question) {
  const buttons = [...question.querySelectorAll("tr input[type=radio]")].filter((one) => one.checkVisibility());
  const rows = buttons.map(({ name }) => name.slice(question.id.length + 1));
  return [...new Set(rows)].map((row) => `${question.dataset.name}.${row}`);
}

window.handedOn = () => ({ data: model.data, completed: model.state === "completed" });
