/** What servers are told about a website that is not for everybody: let nobody in who has not signed in, and keep no copies. */
import type { Tier } from "../../corpus/facts.ts";
import type { ExportFile } from "../exporter.ts";
import { tierWords } from "../../corpus/code-words.ts";

const HEADERS: readonly (readonly [string, string])[] = [
  ["X-Robots-Tag", "noindex, nofollow"],
  ["Cache-Control", "no-store"],
  ["Content-Security-Policy", "frame-ancestors 'none'"],
  ["Referrer-Policy", "no-referrer"],
  ["X-Content-Type-Options", "nosniff"],
];

/**
 * Settings for Apache and IIS in the places where these servers read them, and for nginx to be included. Each refuses everybody
 * until the server's own sign-in is set up, so that a step forgotten closes the site and does not open it.
 */
export function serverFiles(tier: Tier, host: string | undefined): readonly ExportFile[] {
  if (tier === "public") return [];
  return [
    { path: ".htaccess", content: apache(tier, host) },
    { path: "nginx.conf", content: nginx(tier, host) },
    { path: "robots.txt", content: "User-agent: *\nDisallow: /\n" },
    { path: "web.config", content: iis() },
  ];
}

function apache(tier: Tier, host: string | undefined): string {
  const name = host?.replaceAll(".", "\\.");
  return [
    `# This website is for ${tierWords[tier]}. Apache lets in only who has signed in by the sign-in set up for this host;`,
    "# where none is set up it lets in nobody. AllowOverride AuthConfig FileInfo has to be on for this folder.",
    "<RequireAll>",
    "  Require valid-user",
    ...(name === undefined ? [] : [`  Require expr "%{HTTP_HOST} =~ m#^${name}(:[0-9]+)?$#i"`]),
    "</RequireAll>",
    "Options -Indexes",
    "ErrorDocument 403 default",
    "<IfModule mod_headers.c>",
    ...HEADERS.map(([header, value]) => `  Header always set ${header} "${value}"`),
    "</IfModule>",
    "",
  ].join("\n");
}

function nginx(tier: Tier, host: string | undefined): string {
  return [
    `# This website is for ${tierWords[tier]}. Include this file in the server block of ${host ?? "the protected host"}.`,
    "# /sign-in has to answer 2xx for who has signed in and 401 for anybody else; where it does not exist, nobody is let in.",
    "auth_request /sign-in;",
    "autoindex off;",
    ...(host === undefined ? [] : [`if ($host != "${host}") { return 403; }`]),
    "location ~ /(nginx\\.conf|web\\.config|\\.htaccess)$ { return 404; }",
    ...HEADERS.map(([header, value]) => `add_header ${header} "${value}" always;`),
    "",
  ].join("\n");
}

function iis(): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<!-- IIS needs the feature URL Authorization; without it, it shows nothing. Turn anonymous sign-in off for this folder. -->",
    "<configuration>",
    "  <system.webServer>",
    "    <security>",
    "      <authorization>",
    '        <remove users="*" roles="" verbs="" />',
    '        <add accessType="Deny" users="?" />',
    '        <add accessType="Allow" users="*" />',
    "      </authorization>",
    "    </security>",
    '    <directoryBrowse enabled="false" />',
    "    <httpProtocol>",
    "      <customHeaders>",
    ...HEADERS.map(([header, value]) => `        <add name="${header}" value="${value}" />`),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    "</configuration>",
    "",
  ].join("\n");
}
