import assert from "node:assert/strict";
import { connect } from "node:net";
import { firstLibrary } from "../../src/corpus/first-library.ts";
import { listen } from "../../src/cli/listen.node.ts";
import { run } from "../../src/cli/run.ts";
import type { Answer, Shown } from "../../src/cli/serve/answer.ts";
import { answerTo } from "../../src/cli/serve/answer.ts";
import { withLiveReload } from "../../src/cli/serve/live-reload.ts";
import type { MemoryWorld } from "./memory-world.ts";
import { memoryWorld } from "./memory-world.ts";

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; form-action 'none'";
const PAGE = `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><body><p>Hello</p></body>`;
const shown: Shown = {
  files: new Map([
    ["index.html", PAGE],
    ["a b/index.html", PAGE],
    ["forms/fhir/x.json", "{}"],
    ["404.html", PAGE],
  ]),
  home: "/report/",
};
const ask = (target: string, more: { method?: string; host?: string } = {}): Answer =>
  answerTo({ method: "GET", target, host: "127.0.0.1:8080", ...more }, 8080, shown, () => () => undefined);

describe("The preview's answers", () => {
  it("give pages, by their folder too", () => {
    assert.equal(ask("/").status, 200);
    assert.equal(ask("/index.html?x=1#y").status, 200);
    assert.equal(ask("/a%20b/").status, 200);
    assert.deepEqual(ask("/a%20b").headers["location"], "/a%20b/");
    assert.equal(ask("/forms/fhir/x.json").headers["content-type"], "application/json; charset=utf-8");
  });

  it("go to nobody but pages of this machine, so that another site cannot read them under a name of its own", () => {
    for (const host of [
      "evil.example",
      "evil.example:8080",
      "127.0.0.1",
      "127.0.0.1:81",
      "localhost.evil.example:8080",
      "",
    ]) {
      assert.equal(ask("/", { host }).status, 403, host);
    }
    assert.equal(
      answerTo({ method: "GET", target: "/", host: undefined }, 8080, shown, () => () => undefined).status,
      403,
    );
    assert.equal(ask("/", { host: "localhost:8080" }).status, 200);
  });

  it("hold only what was exported, whatever the path", () => {
    for (const target of [
      "/../package.json",
      "/..%2fpackage.json",
      "/%2e%2e/package.json",
      "//etc/passwd",
      "/a b/../../x",
      "/C:/x",
    ]) {
      assert.equal(ask(target).status, 404, target);
    }
    assert.equal(ask("/%E0%A4%A").status, 400);
    assert.equal(ask("http://elsewhere/").status, 400);
  });

  it("take nothing", () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) assert.equal(ask("/", { method }).status, 405);
    assert.equal(ask("/", { method: "HEAD" }).status, 200);
  });

  it("may be neither kept nor framed nor guessed at", () => {
    for (const target of ["/", "/nothing", "/forms/fhir/x.json"]) {
      const { headers } = ask(target);
      assert.equal(headers["cache-control"], "no-store");
      assert.equal(headers["x-content-type-options"], "nosniff");
      assert.equal(headers["content-security-policy"], "frame-ancestors 'none'");
    }
  });

  it("lead to the report while there is no website", () => {
    const { status, headers } = answerTo(
      { method: "GET", target: "/", host: "localhost:8080" },
      8080,
      { files: new Map(), home: "/report/" },
      () => () => undefined,
    );
    assert.deepEqual([status, headers["location"]], [307, "/report/"]);
  });
});

describe("Live reload", () => {
  it("adds one script, and lets it in by the page's own policy, and no more", () => {
    const page = withLiveReload(PAGE);
    assert.equal(page.match(/<script/gu)?.length, 1);
    assert.ok(page.indexOf("<script") > page.indexOf("Hello") && page.indexOf("<script") < page.indexOf("</body>"));
    const policy = /content="([^"]*)"/u.exec(page)?.[1];
    assert.equal(
      policy,
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'",
    );
  });

  it("leaves a page without a policy or a body as it is but for the script", () => {
    assert.equal(withLiveReload("<p>Hi"), '<p>Hi<script src="/.practice-guidance/reload.js"></script>');
  });

  it("allows scripts where a policy allows none", () => {
    const page = withLiveReload(PAGE.replace(POLICY, "default-src 'none'; script-src &#39;none&#39;"));
    assert.match(page, /content="default-src 'none'; script-src 'self'; connect-src 'self'"/u);
  });
});

describe("The web server", () => {
  it("answers on this machine alone, takes another port where one is in use, and closes with a reader still waiting", async () => {
    const answer: Answer = { status: 200, headers: { "content-type": "text/plain" }, body: "hello" };
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const waiting: Answer = {
      status: 200,
      headers: { "content-type": "text/event-stream" },
      body: (send) => {
        send("data: 1\n\n");
        return end;
      },
    };
    const first = await listen(18_080, ({ target }) => (target === "/wait" ? waiting : answer));
    const second = await listen(first.port, () => answer);
    assert.notEqual(second.port, first.port);
    const response = await fetch(`http://127.0.0.1:${String(first.port)}/`);
    assert.equal(await response.text(), "hello");
    const stream = await fetch(`http://127.0.0.1:${String(first.port)}/wait`);
    const read = await stream.body?.getReader().read();
    assert.equal(new TextDecoder().decode(read?.value), "data: 1\n\n");
    await first.close();
    await second.close();
    await ended;
    await assert.rejects(
      new Promise((done, failed) => connect(first.port, "127.0.0.1").once("connect", done).once("error", failed)),
    );
  });
});

describe("Serving a library", () => {
  const files = (): Map<string, string> =>
    new Map(firstLibrary("town", "Our Town Partnership", "2027-11-02").map(({ path, text }) => [`lib/${path}`, text]));

  it("shows forms and the report, and loads pages again after a change", async () => {
    const world = memoryWorld({ files: files() });
    const ended = run(["serve", "lib"], world);
    const forms = await body(world, "/forms/");
    assert.match(forms, /questionnaire-first-tool\.json/u);
    assert.match(await body(world, "/report/"), /Review report: Our Town Partnership/u);
    assert.match(await body(world, "/forms/fhir/questionnaire-first-tool.json"), /First tool/u);
    const events: string[] = [];
    const { body: stream } = await world.ask({ target: "/.practice-guidance/changes" });
    assert.ok(typeof stream === "function");
    const changed = new Promise<void>((resolve) => {
      stream((event) => {
        events.push(event);
        if (events.length === 2) resolve();
      });
    });
    const tool = new TextDecoder().decode(world.files.get("lib/tools/first-tool.yaml"));
    world.files.set("lib/tools/first-tool.yaml", new TextEncoder().encode(tool.replace("First tool", "Better tool")));
    world.touch("tools/first-tool.yaml");
    await changed;
    assert.match(events[1] ?? "", /event: change/u);
    assert.match(await body(world, "/forms/fhir/questionnaire-first-tool.json"), /Better tool/u);
    world.stop();
    assert.equal(await ended, 0);
    assert.match(world.said.stdout, /Website {9}http:\/\/127\.0\.0\.1:8080\//u);
    assert.match(world.said.stderr, /Changed: tools\/first-tool\.yaml/u);
  });

  it("shows the report while the library has errors, and what was there before once it had none", async () => {
    const broken = files().set("lib/levels.yaml", "kind: levels\n");
    const world = memoryWorld({ files: broken });
    const ended = run(["serve", "lib"], world);
    assert.equal((await world.ask({ target: "/" })).headers["location"], "/report/");
    assert.match(await body(world, "/report/"), /This library cannot be published yet\./u);
    world.stop();
    assert.equal(await ended, 0);
    assert.match(world.said.stderr, /The website waits for \d+ errors to be mended\./u);
  });

  it("puts the reload script into what it serves and never into what it writes", async () => {
    const world = memoryWorld({ files: files() });
    const ended = run(["serve", "lib", "--out", "out"], world);
    assert.match(await body(world, "/report/"), /reload\.js/u);
    world.stop();
    assert.equal(await ended, 0);
    const written = [...world.files].filter(([path]) => path.startsWith("out/"));
    assert.ok(written.length > 1);
    for (const [path, bytes] of written) assert.ok(!new TextDecoder().decode(bytes).includes("reload.js"), path);
  });

  async function body(world: MemoryWorld, target: string): Promise<string> {
    const { status, body } = await world.ask({ target });
    assert.equal(status, 200, target);
    return typeof body === "string" ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : "";
  }
});
