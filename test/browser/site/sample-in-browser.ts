/** The practitioners' website of the sample library on a server, and a browser, for the tests of one suite. */
import type { TestBrowser } from "../../host/browser.ts";
import { openBrowser } from "../../host/browser.ts";
import type { ServedSite } from "./served-site.ts";
import { serveSample } from "./served-site.ts";

export interface SampleInBrowser {
  readonly browser: TestBrowser;
  readonly site: ServedSite;
}

/** To be called in a suite: both are there from its first test to its last. */
export function sampleInBrowser(): SampleInBrowser {
  const opened: { browser?: TestBrowser; site?: ServedSite } = {};
  before(async () => {
    opened.site = await serveSample("practitioner");
    opened.browser = await openBrowser();
  });
  after(async () => {
    await opened.browser?.close();
    await opened.site?.close();
  });
  return opened as SampleInBrowser;
}
