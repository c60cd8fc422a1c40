/** Writes a placed plan as a BPMN 2.0 file. */
import type { ModdleElement } from "bpmn-moddle";
import { BpmnModdle } from "bpmn-moddle";
import type { Place } from "../../../pathways/layout.ts";
import type { ExportedPathway } from "../exported-pathway.ts";
import { planNotes } from "./notes.ts";
import type { Placed, PlacedShape } from "./placed.ts";
import type { Plan, PlanFlow, PlanNode } from "./plan.ts";

type Made = ReadonlyMap<string, ModdleElement>;

/** The language of conditions, as OMG names it. */
const FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

/** The whole file. The same plan gives the same bytes. */
export async function bpmnText(exported: ExportedPathway, plan: Plan, placed: Placed): Promise<string> {
  const { pathway, namespace } = exported;
  const moddle = new BpmnModdle();
  const messages = new Map<string, ModdleElement>();
  for (const { message } of plan.nodes) {
    if (message !== undefined && !messages.has(message)) messages.set(message, messageOf(moddle, message));
  }
  const nodes = new Map(plan.nodes.map((node) => [node.id, nodeOf(moddle, node, messages)]));
  const flows = new Map(plan.flows.map((flow) => [flow.id, flowOf(moddle, flow, nodes)]));
  const groups = groupsOf(moddle, plan);
  const caution = exported.caution === undefined ? [] : [cautionOf(moddle, exported.caution)];
  const process = moddle.create("bpmn:Process", {
    id: `pathway_${pathway.id}`,
    name: pathway.title,
    isExecutable: false,
    documentation: documented(moddle, planNotes(exported).whole),
    flowElements: [...nodes.values(), ...flows.values()],
    artifacts: [...groups.artifacts, ...caution],
  });
  const definitions = moddle.create("bpmn:Definitions", {
    id: `definitions_${pathway.id}`,
    name: pathway.title,
    targetNamespace: `urn:practice-guidance:${namespace}`,
    exporter: "Practice Guidance",
    rootElements: [...messages.values(), ...(groups.category ? [groups.category] : []), process],
    diagrams: [
      moddle.create("bpmndi:BPMNDiagram", {
        id: `diagram_${pathway.id}`,
        plane: moddle.create("bpmndi:BPMNPlane", {
          id: `plane_${pathway.id}`,
          bpmnElement: process,
          planeElement: [
            ...groups.artifacts.map((group, index) =>
              shapeOf(moddle, group, { bounds: placed.groups[index] as Place, label: undefined }),
            ),
            ...plan.nodes.map(({ id }) => shapeOf(moddle, nodes.get(id) as ModdleElement, placed.shapes.get(id))),
            ...plan.flows.map((flow) => edgeOf(moddle, flow, flows.get(flow.id) as ModdleElement, placed)),
            ...caution.map((element) => shapeOf(moddle, element, { bounds: CAUTION, label: undefined })),
          ],
        }),
      }),
    ],
  });
  return (await moddle.toXML(definitions, { format: true })).xml;
}

/** Above everything else. */
const CAUTION: Place = { x: 12, y: 12, width: 340, height: 30 };

function nodeOf(moddle: BpmnModdle, { id, type, name, note, message }: PlanNode, messages: Made): ModdleElement {
  const event = {
    eventDefinitions: [
      moddle.create("bpmn:MessageEventDefinition", {
        id: `${id}_message`,
        ...(message === undefined ? {} : { messageRef: messages.get(message) }),
      }),
    ],
  };
  return moddle.create(type, {
    id,
    ...(name === "" ? {} : { name }),
    documentation: documented(moddle, note),
    ...(type === "bpmn:StartEvent" || message !== undefined ? event : {}),
  });
}

function flowOf(moddle: BpmnModdle, { id, from, to, name, when, isDefault }: PlanFlow, nodes: Made): ModdleElement {
  const [source, target] = [nodes.get(from) as ModdleElement, nodes.get(to) as ModdleElement];
  const flow = moddle.create("bpmn:SequenceFlow", {
    id,
    ...(name === undefined ? {} : { name }),
    sourceRef: source,
    targetRef: target,
    ...(when === undefined
      ? {}
      : { conditionExpression: moddle.create("bpmn:FormalExpression", { body: when, language: FEEL }) }),
  });
  (source.get("outgoing") as ModdleElement[]).push(flow);
  (target.get("incoming") as ModdleElement[]).push(flow);
  if (isDefault) source.set("default", flow);
  return flow;
}

/** A stretch for one person is a group: its lines may come and go anywhere, and lanes would tear the layout apart. */
function groupsOf(
  moddle: BpmnModdle,
  { groups }: Plan,
): { readonly category: ModdleElement | undefined; readonly artifacts: readonly ModdleElement[] } {
  const values = groups.map((value, at) => moddle.create("bpmn:CategoryValue", { id: `strand_${at}`, value }));
  if (values.length === 0) return { category: undefined, artifacts: [] };
  return {
    category: moddle.create("bpmn:Category", { id: "strands", name: "Whom it is for", categoryValue: values }),
    artifacts: values.map((value, at) =>
      moddle.create("bpmn:Group", { id: `strand_${at}_group`, categoryValueRef: value }),
    ),
  };
}

function messageOf(moddle: BpmnModdle, goesOn: string): ModdleElement {
  const [pathway = "", step = ""] = goesOn.split("#");
  return moddle.create("bpmn:Message", { id: `message_${pathway}_${step}`, name: `Goes on in ${pathway} at ${step}` });
}

function cautionOf(moddle: BpmnModdle, text: string): ModdleElement {
  return moddle.create("bpmn:TextAnnotation", { id: "caution", text });
}

function documented(moddle: BpmnModdle, text: string): readonly ModdleElement[] {
  return text === "" ? [] : [moddle.create("bpmn:Documentation", { text })];
}

function shapeOf(moddle: BpmnModdle, bpmnElement: ModdleElement, shape: PlacedShape | undefined): ModdleElement {
  const { bounds, label } = shape ?? { bounds: CAUTION, label: undefined };
  return moddle.create("bpmndi:BPMNShape", {
    id: `${String(bpmnElement.get("id"))}_shape`,
    bpmnElement,
    bounds: boundsOf(moddle, bounds),
    ...(bpmnElement.$type === "bpmn:ExclusiveGateway" ? { isMarkerVisible: true } : {}),
    ...(label ? { label: moddle.create("bpmndi:BPMNLabel", { bounds: boundsOf(moddle, label) }) } : {}),
  });
}

function edgeOf(moddle: BpmnModdle, { id }: PlanFlow, bpmnElement: ModdleElement, { edges }: Placed): ModdleElement {
  const { points = [], label } = edges.get(id) ?? {};
  return moddle.create("bpmndi:BPMNEdge", {
    id: `${id}_edge`,
    bpmnElement,
    waypoint: points.map(({ x, y }) => moddle.create("dc:Point", { x: Math.round(x), y: Math.round(y) })),
    ...(label ? { label: moddle.create("bpmndi:BPMNLabel", { bounds: boundsOf(moddle, label) }) } : {}),
  });
}

function boundsOf(moddle: BpmnModdle, { x, y, width, height }: Place): ModdleElement {
  const [left, top] = [Math.round(x), Math.round(y)];
  return moddle.create("dc:Bounds", { x: left, y: top, width: Math.round(width), height: Math.round(height) });
}
