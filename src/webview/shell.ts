/** The empty page of a preview: it may run the one script that carries its nonce, and fetch nothing from anywhere. */

export interface ShellOptions {
  /** The address of the preview's script. */
  readonly script: string;
  /** Different each time, and not to be guessed. */
  readonly nonce: string;
  readonly title: string;
  /** Such as `en`. */
  readonly language: string;
}

/** Style rules come from the script, which sets them without writing any into the page. */
export function shell({ script, nonce, title, language }: ShellOptions): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return `<!doctype html>
<html lang="${inAttribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inAttribute(title)}</title>
</head>
<body>
<script nonce="${nonce}" src="${inAttribute(script)}"></script>
</body>
</html>
`;
}

function inAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
