/** What the search page does where script runs: it loads the index with the page, asks nobody, and keeps nothing. */
export const searchScript = `"use strict";
(function () {
  var area = document.getElementById("pg-search");
  if (!area || !globalThis.pgSearch || !globalThis.pgSearchData) return;
  var search = pgSearch.openSearch(pgSearchData);
  var box = document.getElementById("pg-search-words");
  var sort = document.getElementById("pg-search-sort");
  var told = document.getElementById("pg-search-told");
  var list = document.getElementById("pg-search-found");
  area.hidden = false;

  function element(name, words, parent, kind) {
    var made = document.createElement(name);
    if (words) made.textContent = words;
    if (kind) made.className = kind;
    parent.append(made);
    return made;
  }

  function link(words, href, parent) {
    element("a", words, parent).href = href;
  }

  function show() {
    var typed = box.value.trim();
    list.replaceChildren();
    if (typed.length < 2) {
      told.textContent = "";
      return;
    }
    var found = search(typed, sort.value || undefined);
    told.textContent =
      found.length === 0
        ? "Nothing found for these words. Try fewer or other words, choose everything, or look from A to Z."
        : found.length === 1
          ? "1 page found."
          : found.length + " pages found" + (found.length > 20 ? ", the first 20 are shown." : ".");
    found.slice(0, 20).forEach(function (page) {
      var item = element("li", "", list);
      var title = element("h2", "", item);
      link(page.page, page.path, title);
      element("p", page.sort, item, "pg-label");
      if (page.places.length === 0) return;
      var places = element("ul", "", item);
      page.places.forEach(function (place) {
        var one = element("li", "", places);
        link(place.part, page.path + (place.anchor ? "#" + encodeURIComponent(place.anchor) : ""), one);
        if (place.excerpt) element("p", place.excerpt, one, "pg-help");
      });
    });
  }

  var waiting;
  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  }
  box.addEventListener("input", soon);
  sort.addEventListener("change", show);
  box.addEventListener("keydown", function (event) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    clearTimeout(waiting);
    show();
  });
  show();
})();
`;
