/** What is used of bpmn-moddle, whose own declarations do not cover its way in. */
declare module "bpmn-moddle" {
  /** An element of the BPMN model; its parts are set when it is made. */
  export interface ModdleElement {
    readonly $type: string;
    get(name: string): unknown;
    set(name: string, value: unknown): void;
  }

  export class BpmnModdle {
    create(type: string, attributes?: Readonly<Record<string, unknown>>): ModdleElement;
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<{
      readonly rootElement: ModdleElement;
      readonly warnings: readonly { readonly message: string }[];
    }>;
  }
}
