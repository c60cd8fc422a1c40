/** The lines every starter begins with, so that no kind forgets one. */

/** The shared fields of a new document, with placeholders `1` to `5`. */
export function headerStarter(kind: string, id: string): string {
  return [
    `kind: ${kind}`,
    `id: \${1:${id}}`,
    `title: \${2:Title}`,
    `summary: \${3:What it is for, in one or two plain sentences.}`,
    "status: draft",
    "version: 0.1.0",
    "tier: practitioner",
    "owner:",
    `  role: \${4:policy-lead}`,
    `  body: \${5:steering-group}`,
    "approving_body: $5",
    "review:",
    `  due: \${6:2027-04-01}`,
    "  every_months: 12",
  ].join("\n");
}
