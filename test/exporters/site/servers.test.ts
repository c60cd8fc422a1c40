/** What servers and search engines are told: a website that is not for everybody lets nobody in who has not signed in. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { siteOf, small, textOf } from "./library.ts";

describe("The settings for servers", function () {
  this.timeout(60_000);

  it("are in a website above the public tier, and close it where no sign-in is set up", async () => {
    const site = await siteOf(small, "practitioner");
    const apache = textOf(site, ".htaccess");
    assert.match(apache, /<RequireAll>\n {2}Require valid-user\n/u);
    assert.match(apache, /practice\\\.testshire\\\.example/u);
    assert.doesNotMatch(apache, /Satisfy Any|Require all granted/iu);
    assert.match(textOf(site, "nginx.conf"), /^auth_request \/sign-in;$/mu);
    assert.match(textOf(site, "web.config"), /accessType="Deny" users="\?"/u);
    assert.equal(textOf(site, "robots.txt"), "User-agent: *\nDisallow: /\n");
    for (const name of [".htaccess", "nginx.conf", "web.config"]) {
      const text = textOf(site, name);
      for (const header of ["X-Robots-Tag", "no-store", "frame-ancestors 'none'", "nosniff", "no-referrer"])
        assert.ok(text.includes(header), `${name} does not set ${header}`);
    }
  });

  it("are well-formed where they are XML", async () => {
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(textOf(await siteOf(small, "practitioner"), "web.config")).close();
  });

  it("are not in a public website", async () => {
    const { files } = await siteOf(small, "public");
    const names = files.map(({ path }) => path);
    for (const name of [".htaccess", "nginx.conf", "web.config"]) assert.ok(!names.includes(name), name);
  });

  it("are read by Apache without complaint, where there is an Apache", async function () {
    const apache = ["/usr/sbin/apache2", "/usr/sbin/httpd"].find((path) => existsSync(path));
    if (apache === undefined) return;
    const folder = mkdtempSync(join(tmpdir(), "apache-"));
    const rules = textOf(await siteOf(small, "practitioner"), ".htaccess");
    const modules = ["mpm_prefork", "authn_core", "authz_core", "authz_user", "headers", "autoindex"];
    const loads = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    const settings = [...loads, "ServerName localhost", `<Directory "${folder}">`, rules, "</Directory>", ""].join(
      "\n",
    );
    writeFileSync(join(folder, "test.conf"), settings);
    try {
      execFileSync(apache, ["-t", "-f", join(folder, "test.conf")], { stdio: "pipe" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("What search engines are told", function () {
  this.timeout(60_000);

  it("is where the approved public pages are, and nothing of an invented library", async () => {
    const partnership = (small["partnership.yaml"] ?? "").replace("invented: true", "invented: false");
    const contacts = (small["directory.yaml"] ?? "").replace("tier: practitioner", "tier: public");
    const site = await siteOf({ ...small, "partnership.yaml": partnership, "directory.yaml": contacts }, "public");
    const map = textOf(site, "sitemap.xml");
    assert.match(map, /<loc>https:\/\/testshire\.example\/practice\/help\.html<\/loc>/u);
    assert.doesNotMatch(map, /directory\/directory\.html/u, "a draft is in the map");
    assert.match(textOf(site, "robots.txt"), /^Sitemap: https:\/\/testshire\.example\/practice\/sitemap\.xml$/mu);
    const canonical = '<link rel="canonical" href="https://testshire.example/practice/help.html"/>';
    assert.ok(textOf(site, "help.html").includes(canonical));
    const invented = await siteOf(small, "public");
    assert.doesNotMatch(textOf(invented, "help.html"), /rel="canonical"/u);
    assert.ok(!invented.files.some(({ path }) => path === "sitemap.xml" || path === "robots.txt"));
  });
});
