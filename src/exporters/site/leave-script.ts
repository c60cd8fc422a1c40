/**
 * What every page runs: it leaves at once, by the link or by Shift three times, and keeps nothing. On public pages one page takes
 * the place of another in the way back, so that Back leads out of the site and not through what was read.
 */
export const leaveScript = `"use strict";
(function () {
  var link = document.getElementById("pg-leave");
  if (!link) return;
  var presses = [];

  function leave() {
    document.title = "";
    document.body.hidden = true;
    location.replace(link.href);
  }

  link.addEventListener("click", function (event) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    leave();
  });

  document.addEventListener("keydown", function (event) {
    if (event.repeat) return;
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    presses = presses.filter(function (time) {
      return event.timeStamp - time < 3000;
    });
    presses.push(event.timeStamp);
    if (presses.length === 3) leave();
  });

  if (document.body.classList.contains("pg-quiet")) {
    document.addEventListener("click", function (event) {
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      var followed = event.target.closest && event.target.closest("a[href]");
      if (!followed || followed.protocol !== location.protocol || followed.host !== location.host) return;
      event.preventDefault();
      location.replace(followed.href);
    });
  }

  window.addEventListener("pageshow", function (event) {
    if (event.persisted) document.body.hidden = false;
  });
})();
`;
