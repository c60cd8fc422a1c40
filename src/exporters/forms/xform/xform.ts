/** The nodes of a form as an ODK XForm. */
import type { FormTool } from "../form-tool.ts";
import { formTitle } from "../caution.ts";
import { formId } from "../form-id.ts";
import { KEPT_PREFIX, formKept, keptNamespace } from "./kept-attributes.ts";
import type { FormNode } from "./xform-plan.ts";
import { formNodes } from "./xform-plan.ts";
import { xmlText } from "./xml-text.ts";
import type { PathTo } from "./xpath.ts";
import { testXPath, valueXPath, wordsXPath } from "./xpath.ts";

export function xformOf(form: FormTool): string {
  const nodes = formNodes(form);
  const paths = pathsOf(nodes, "/data");
  const pathTo: PathTo = (name) => {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`The form has no “${name}”.`);
    return path;
  };
  const texts = textsOf(nodes, "/data");
  return `<?xml version="1.0" encoding="UTF-8"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:${KEPT_PREFIX}="${xmlText(keptNamespace(form))}">
  <h:head>
    <h:title>${xmlText(formTitle(form))}</h:title>
    <model>
      <itext>
        <translation lang="English (en)" default="true()">
${texts.map(([id, text]) => `          <text id="${xmlText(id)}"><value>${xmlText(text)}</value></text>\n`).join("")}        </translation>
      </itext>
      <instance>
        <data id="${xmlText(formId(form))}" version="${xmlText(form.tool.version)}"${written(formKept(form))}>
${nodes.map((node) => instance(node, "          ")).join("")}          <orx:meta><orx:instanceID/></orx:meta>
        </data>
      </instance>
${nodes.flatMap((node) => binds(node, "/data", pathTo)).join("")}      <bind nodeset="/data/orx:meta/orx:instanceID" type="string" readonly="true()" jr:preload="uid"/>
    </model>
  </h:head>
  <h:body>
${nodes.map((node) => control(node, "/data", "    ")).join("")}  </h:body>
</h:html>
`;
}

function pathsOf(nodes: readonly FormNode[], above: string): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap((node) => {
      const path = `${above}/${node.name}`;
      return [[node.name, path] as const, ...pathsOf(node.children ?? [], path)];
    }),
  );
}

/** Every text of the form by its id. */
function textsOf(nodes: readonly FormNode[], above: string): readonly (readonly [string, string])[] {
  return nodes.flatMap((node) => {
    const path = `${above}/${node.name}`;
    return [
      ...(node.label === undefined ? [] : [[`${path}:label`, node.label] as const]),
      ...(node.hint === undefined ? [] : [[`${path}:hint`, node.hint] as const]),
      ...(node.choices ?? []).map(({ code, label }) => [`${path}/${code}:option`, label] as const),
      ...textsOf(node.children ?? [], path),
    ];
  });
}

/** A repeat is there as a template alone, so that a form begins without an empty entry. */
function instance({ type, name, children }: FormNode, indent: string): string {
  if (!children) return `${indent}<${name}/>\n`;
  const template = type === "repeat" ? ' jr:template=""' : "";
  return `${indent}<${name}${template}>\n${children.map((child) => instance(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

const TYPES: Partial<Record<FormNode["type"], string>> = {
  note: "string",
  select_one: "string",
  select_multiple: "string",
  text: "string",
  long_text: "string",
  integer: "int",
  date: "date",
  signature: "binary",
  calculate: "string",
};

function binds(node: FormNode, above: string, pathTo: PathTo): readonly string[] {
  const path = `${above}/${node.name}`;
  const constraint = constraintOf(node);
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ["type", TYPES[node.type]],
    ["relevant", node.relevant && testXPath(node.relevant, pathTo)],
    ["required", node.required ? "true()" : undefined],
    ["readonly", node.type === "note" ? "true()" : undefined],
    ["calculate", calculationOf(node, pathTo)],
    ["constraint", constraint?.test],
    ["jr:constraintMsg", constraint?.words],
    ...(node.kept ?? []),
  ];
  const text = written(attributes);
  const own = text === "" ? [] : [`      <bind nodeset="${path}"${text}/>\n`];
  return [...own, ...(node.children ?? []).flatMap((child) => binds(child, path, pathTo))];
}

/** What the form writes down by itself; undefined for what is answered. */
export function calculationOf({ calculate, fixed }: FormNode, pathTo: PathTo): string | undefined {
  return fixed === undefined ? calculate && valueXPath(calculate, pathTo) : wordsXPath(fixed);
}

function written(attributes: readonly (readonly [string, string | undefined])[]): string {
  return attributes.map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlText(value)}"`)).join("");
}

export interface Constraint {
  readonly test: string;
  readonly words: string;
}

/** What an answer must fit, and what is said of one that does not. */
export function constraintOf({ type, limits }: FormNode): Constraint | undefined {
  if (type === "integer") {
    const { minimum, maximum } = limits ?? {};
    const tests = [
      ...(minimum === undefined ? [] : [`. >= ${minimum}`]),
      ...(maximum === undefined ? [] : [`. <= ${maximum}`]),
    ];
    if (tests.length === 0) return undefined;
    const from = minimum === undefined ? "" : ` from ${minimum}`;
    const to = maximum === undefined ? "" : ` up to ${maximum}`;
    return { test: tests.join(" and "), words: `Please write a whole number${from}${to}.` };
  }
  if (limits?.maxLength === undefined) return undefined;
  return {
    test: `string-length(.) <= ${limits.maxLength}`,
    words: `Please write ${limits.maxLength} characters at most.`,
  };
}

function control(node: FormNode, above: string, indent: string): string {
  const path = `${above}/${node.name}`;
  const inner = `${indent}  `;
  const label = node.label === undefined ? "" : `${inner}<label ref="jr:itext('${path}:label')"/>\n`;
  const hint = node.hint === undefined ? "" : `${inner}<hint ref="jr:itext('${path}:hint')"/>\n`;
  const children = (node.children ?? []).map((child) => control(child, path, inner)).join("");
  const look = written([["appearance", node.appearance]]);
  switch (node.type) {
    case "group":
    case "grid":
      return `${indent}<group ref="${path}"${look}>\n${label}${children}${indent}</group>\n`;
    case "repeat": {
      const repeat = `${inner}<repeat nodeset="${path}">\n${children}${inner}</repeat>\n`;
      return `${indent}<group ref="${path}">\n${label}${repeat}${indent}</group>\n`;
    }
    case "select_one":
    case "select_multiple": {
      const tag = node.type === "select_one" ? "select1" : "select";
      return `${indent}<${tag} ref="${path}"${look}>\n${label}${hint}${items(node, path, inner)}${indent}</${tag}>\n`;
    }
    case "signature":
      return `${indent}<upload ref="${path}" mediatype="image/*"${look}>\n${label}${hint}${indent}</upload>\n`;
    case "calculate":
      return "";
    case "note":
    case "text":
    case "long_text":
    case "integer":
    case "date":
      return `${indent}<input ref="${path}"${look}>\n${label}${hint}${indent}</input>\n`;
  }
}

function items({ choices = [] }: FormNode, path: string, indent: string): string {
  return choices
    .map(
      ({ code }) => `${indent}<item><label ref="jr:itext('${path}/${code}:option')"/><value>${code}</value></item>\n`,
    )
    .join("");
}
