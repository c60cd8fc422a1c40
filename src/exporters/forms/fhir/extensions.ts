/** The extensions of FHIR and of its Structured Data Capture guide that forms need, by their published addresses. */
import type { Extension } from "./resource.ts";

const CORE = "http://hl7.org/fhir/StructureDefinition";
const SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition";

/** How an item is drawn. */
export function itemControl(code: "help" | "table" | "radio-button" | "check-box"): Extension {
  const coding = { system: "http://hl7.org/fhir/questionnaire-item-control", code };
  return { url: `${CORE}/questionnaire-itemControl`, valueCodeableConcept: { coding: [coding] } };
}

/** An answer that the form works out by itself. */
export function calculated(expression: string): Extension {
  return {
    url: `${SDC}/sdc-questionnaire-calculatedExpression`,
    valueExpression: { language: "text/fhirpath", expression },
  };
}

/** A condition that the plain `enableWhen` cannot say; the expression must come to true or false. */
export function enabledWhen(expression: string): Extension {
  return {
    url: `${SDC}/sdc-questionnaire-enableWhenExpression`,
    valueExpression: { language: "text/fhirpath", expression },
  };
}

/** Kept with the answers and not shown. */
export const hidden: Extension = { url: `${CORE}/questionnaire-hidden`, valueBoolean: true };

export function leastValue(minimum: number): Extension {
  return { url: `${CORE}/minValue`, valueInteger: minimum };
}

export function mostValue(maximum: number): Extension {
  return { url: `${CORE}/maxValue`, valueInteger: maximum };
}

/** The most entries of a repeating group. */
export function mostEntries(most: number): Extension {
  return { url: `${CORE}/questionnaire-maxOccurs`, valueInteger: most };
}

/** Somebody has to sign here, as the person who says what is written above. */
export const signatureRequired: Extension = {
  url: `${CORE}/questionnaire-signatureRequired`,
  valueCodeableConcept: { coding: [{ system: "urn:iso-astm:E1762-95:2013", code: "1.2.840.10065.1.12.1.1" }] },
};
