/** How the report looks: the product's one visual language, small enough to read. */
export const LOOK = `
:root{--paper:#fff;--wash:#f4f6f7;--ink:#1c2126;--muted:#4b5761;--accent:#0b5c63;--visited:#5b3f8a;--line:#7a858e;--focus:#ffd24d}
@media (prefers-color-scheme:dark){:root{--paper:#14181c;--wash:#1d2328;--ink:#e9ecef;--muted:#b3bdc5;--accent:#74cdd5;--visited:#c3aef0;--line:#82909a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,Arial,sans-serif}
@media (min-width:48rem){body{font-size:1.125rem}}
header,main,footer{max-width:64rem;margin:0 auto;padding:1rem}
p,li{max-width:66ch}
h1{font-size:1.728em;line-height:1.2;margin:.5rem 0}
h2{font-size:1.44em;line-height:1.25;margin:2.5rem 0 .5rem}
h3{font-size:1.2em;line-height:1.3;margin:1.5rem 0 .25rem}
a{color:var(--accent)}
a:visited{color:var(--visited)}
a:focus-visible{outline:3px solid var(--focus);box-shadow:0 0 0 5px var(--ink);color:var(--ink);background:var(--focus)}
@media (prefers-color-scheme:dark){a:focus-visible{color:#14181c}}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static;display:inline-block;padding:.5rem}
.status{color:var(--muted);margin:.25rem 0}
.banner{border:2px solid var(--ink);border-radius:4px;padding:.5rem 1rem;font-weight:700}
.short-answer{border:1px solid var(--line);border-left-width:6px;border-radius:4px;background:var(--wash);padding:1rem}
.short-answer h2{margin-top:0}
.cards{list-style:none;margin:.5rem 0;padding:0}
.card{border:1px solid var(--line);border-radius:4px;padding:.5rem 1rem;margin:.5rem 0}
.card.error{border-left:6px double var(--ink)}
.card.warning{border-left:6px solid var(--line)}
.card.advice{border-left:6px dotted var(--line)}
.card p{margin:.25rem 0}
.sign{display:inline-block;min-width:1.5em;text-align:center;border:1px solid currentColor;border-radius:4px;font-weight:700}
code,pre{font-family:ui-monospace,Consolas,monospace;font-size:.875em}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--wash);border-radius:4px;padding:.5rem;margin:.5rem 0}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline wavy}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-variant-numeric:lining-nums tabular-nums}
caption{text-align:left;font-weight:700;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;border-bottom:1px solid var(--line);padding:.5rem .5rem .5rem 0;overflow-wrap:anywhere}
tbody th{font-weight:400}
td ul{margin:0;padding-left:1.1em}
@media (max-width:48rem){
thead{position:absolute;left:-99rem}
tr{display:block;border-bottom:2px solid var(--line);padding:.5rem 0}
th,td{display:block;border:0;padding:.125rem 0}
td::before{content:attr(data-label) ": ";color:var(--muted)}
tbody th{font-weight:700}
}
footer{color:var(--muted);border-top:1px solid var(--line);margin-top:2rem}
@media print{body{font-size:10pt}.skip{display:none}.card,tr{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;
