import assert from "node:assert/strict";
import type { Host } from "../../src/corpus/host.ts";
import { isUnreachable } from "../../src/corpus/host.ts";
import { memoryHost } from "../../src/corpus/memory-host.ts";
import { publish } from "../../src/exporters/publish.ts";
import { editionIn, editionNamed } from "./edition.ts";

/** Which edition a folder holds. */
function seen(files: ReadonlyMap<string, Uint8Array>, folder: string): string {
  const below = [...files].filter(([path]) => path.startsWith(`${folder}/`));
  return editionIn(
    new Map(below.map(([path, bytes]) => [path.slice(folder.length + 1), new TextDecoder().decode(bytes)])),
  );
}

class Stopped extends Error {}

/** A Host that fails before its n-th change and at every one after it, as a process does that has been killed. */
function stopping(host: Host, before: number): { host: Host; changes: () => number } {
  let changes = 0;
  const counted = (change: () => Promise<void>): Promise<void> => {
    changes += 1;
    return changes > before ? Promise.reject(new Stopped()) : change();
  };
  return {
    changes: () => changes,
    host: {
      ...host,
      write: (path, bytes) => counted(() => host.write(path, bytes)),
      makeFolder: (path) => counted(() => host.makeFolder(path)),
      rename: (from, to) => counted(() => host.rename(from, to)),
      remove: (path) => counted(() => host.remove(path)),
    },
  };
}

/** How many changes publishing the new over the old takes. */
async function changesNeeded(): Promise<number> {
  const files = new Map<string, Uint8Array>();
  await publish(memoryHost(files), editionNamed("old"));
  const { host, changes } = stopping(memoryHost(files), Infinity);
  await publish(host, editionNamed("new"));
  return changes();
}

describe("Publishing", () => {
  it("leaves the new export, and nothing of the old one or of its own work", async () => {
    const files = new Map<string, Uint8Array>();
    await publish(memoryHost(files), editionNamed("old"));
    await publish(memoryHost(files), editionNamed("new"));
    assert.equal(seen(files, "site"), "new");
    assert.equal(seen(files, "forms/fhir"), "new");
    const others = [...files.keys()].filter((path) => !/^(site|forms\/fhir)\//u.test(path));
    assert.deepEqual(others, [".practice-guidance.json"]);
  });

  it("stopped before any change leaves the old or the new, whole, and the next run ends what was begun", async () => {
    const needed = await changesNeeded();
    assert.ok(needed > 15);
    for (let before = 0; before < needed; before++) {
      const files = new Map<string, Uint8Array>();
      await publish(memoryHost(files), editionNamed("old"));
      await assert.rejects(publish(stopping(memoryHost(files), before).host, editionNamed("new")), Stopped);
      for (const folder of ["site", "forms/fhir"]) {
        const now = seen(files, folder);
        const kept = [seen(files, `.old/${folder}`), seen(files, `.next/${folder}`)].join();
        assert.ok(
          now === "old" || now === "new" || (now === "nothing" && kept === "old,new"),
          `${String(before)}: ${now}, ${kept}`,
        );
      }
      await publish(memoryHost(files), []);
      const after = [seen(files, "site"), seen(files, "forms/fhir")].join();
      assert.ok(after === "old,old" || after === "new,new", `${String(before)}: ${after}`);
      assert.ok(![...files.keys()].some((path) => /^\.(next|old)\//u.test(path)));
    }
  });

  it("stopped in the very first run leaves nothing or the whole", async () => {
    for (let before = 0; before < (await changesNeeded()); before++) {
      const files = new Map<string, Uint8Array>();
      await publish(stopping(memoryHost(files), before).host, editionNamed("new")).catch((fault: unknown) => {
        assert.ok(fault instanceof Stopped);
      });
      assert.match(seen(files, "site"), /^(nothing|new)$/u);
      await publish(memoryHost(files), []);
      const after = [seen(files, "site"), seen(files, "forms/fhir")].join();
      assert.ok(after === "nothing,nothing" || after === "new,new", `${String(before)}: ${after}`);
    }
  });

  it("stopped again while it ends what was begun still leaves one export, whole", async () => {
    const needed = await changesNeeded();
    for (let first = 0; first < needed; first++) {
      for (let second = 0; second < 12; second++) {
        const files = new Map<string, Uint8Array>();
        await publish(memoryHost(files), editionNamed("old"));
        await assert.rejects(publish(stopping(memoryHost(files), first).host, editionNamed("new")), Stopped);
        await publish(stopping(memoryHost(files), second).host, []).catch((fault: unknown) => {
          assert.ok(fault instanceof Stopped);
        });
        await publish(memoryHost(files), []);
        const after = [seen(files, "site"), seen(files, "forms/fhir")].join();
        assert.ok(after === "old,old" || after === "new,new", `${String(first)}, ${String(second)}: ${after}`);
      }
    }
  });

  it("switches each folder by two renames, the second at once after the first", async () => {
    const files = new Map<string, Uint8Array>();
    await publish(memoryHost(files), editionNamed("old"));
    const steps: string[] = [];
    const host = memoryHost(files);
    const rename = (from: string, to: string): Promise<void> => {
      steps.push(`${from} -> ${to}`);
      return host.rename(from, to);
    };
    await publish({ ...host, rename }, editionNamed("new"));
    assert.deepEqual(steps, [
      ".practice-guidance.json.new -> .practice-guidance.json",
      "site -> .old/site",
      ".next/site -> site",
      "forms/fhir -> .old/forms/fhir",
      ".next/forms/fhir -> forms/fhir",
      ".practice-guidance.json.new -> .practice-guidance.json",
    ]);
  });

  it("leaves what stands beside the export alone", async () => {
    const mine = new TextEncoder().encode("mine");
    const files = new Map([
      ["notes.txt", mine],
      ["forms/paper/form.pdf", mine],
    ]);
    await publish(memoryHost(files), editionNamed("new"));
    await publish(memoryHost(files), editionNamed("old"));
    assert.equal(files.get("notes.txt"), mine);
    assert.equal(files.get("forms/paper/form.pdf"), mine);
  });

  it("replaces no folder of the same name that it did not make", async () => {
    for (const path of ["site/index.html", "forms/fhir/form.json", ".next/build.json", ".old/thesis.txt"]) {
      const files = new Map([[path, new TextEncoder().encode("mine")]]);
      await assert.rejects(publish(memoryHost(files), editionNamed("new")), {
        name: "UsageError",
        message: /were not exported by this program/u,
      });
      assert.deepEqual([...files.keys()], [path]);
    }
  });

  it("does not take a damaged note for its own", async () => {
    const files = new Map([[".practice-guidance.json", new TextEncoder().encode('{"madeBy":')]]);
    await assert.rejects(publish(memoryHost(files), editionNamed("new")), { name: "UsageError" });
    assert.deepEqual([...files.keys()], [".practice-guidance.json"]);
  });

  it("switches nothing when it has lost the folder to another", async () => {
    const files = new Map<string, Uint8Array>();
    await publish(memoryHost(files), editionNamed("old"));
    const lost = (): Promise<void> => Promise.reject(new Stopped());
    await assert.rejects(publish(memoryHost(files), editionNamed("new"), lost), Stopped);
    assert.equal(seen(files, "site"), "old");
  });

  it("refuses names that lead out of the folder or that Windows cannot keep", async () => {
    for (const path of [
      "../up.html",
      "a/../../up.html",
      "/top.html",
      "a//b.html",
      "con.html",
      "a/NUL",
      "what?.html",
      "a\\b",
      "end.",
      "",
    ]) {
      const files = new Map<string, Uint8Array>();
      const folders = [{ folder: "site", files: [{ path, content: "x" }] }];
      await assert.rejects(publish(memoryHost(files), folders), /named a file/u, path);
      assert.equal(isUnreachable(await memoryHost(files).read("up.html")), true);
    }
  });
});
