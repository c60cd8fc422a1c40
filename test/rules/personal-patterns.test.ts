/** Details of people are told from numbers and addresses that are nobody's. */
import assert from "node:assert/strict";
import { detailsIn } from "../../src/rules/text/personal-patterns.ts";

const found = (text: string) => detailsIn(text).map(({ span }) => text.slice(span.start, span.end));

describe("Personal details", () => {
  for (const text of [
    "jo.bloggs@council.gov.uk",
    "j_bloggs2@nhs.net",
    "07911 123456",
    "+44 7911 123456",
    "+44 (0) 7911-123-456",
    "07911123456",
    "M1 1AE",
    "EC1A 1BB",
    "W1A 0AX",
    "CR2 6XH",
    "DN55 1PT",
    "943 476 5919",
    "A123456789012",
  ]) {
    it(`are found in “${text}”`, () => assert.deepEqual(found(`Write ${text}, or so.`), [text]));
  }

  it("are found as a date of birth only where one is named", () => {
    assert.deepEqual(found("DOB: 03/05/2014, born on 3 May 2014, d.o.b. 2014-05-03"), [
      "03/05/2014",
      "3 May 2014",
      "2014-05-03",
    ]);
    assert.deepEqual(found("approved on 3 May 2014, in force 2014-05-03"), []);
  });

  for (const text of [
    "front.door@council.gov.uk",
    "safeguarding-team@council.gov.uk",
    "idva@charity.example",
    "mash.referrals@council.gov.uk",
    "07700 900123",
    "0161 496 0000",
    "01632 960123",
    "999 123 4567",
    "943 476 5910",
    "section 47",
    "form AB12",
    "S47 enquiry",
    "0808 2000 247",
    "sha256-0000000000000000000000000000000000000000000000000000000000000000",
    "https://www.example.org/9434765919",
    "2026-11-02",
    "v1.2.3",
  ]) {
    it(`are not found in “${text}”`, () => assert.deepEqual(found(`Write ${text}, or so.`), []));
  }
});
