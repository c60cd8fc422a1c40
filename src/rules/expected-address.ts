/** Finds fields that should hold a web address or a mailbox and hold something else. */
import type { WrongValue } from "../kinds/shape.ts";
import type { Page } from "./rule.ts";

/** As faults of shape, so that they are said in the same words. */
export function addressFaults({ fields }: Page): readonly WrongValue[] {
  return fields.flatMap(({ node, schema, key }) => {
    const expects = schema.format === undefined ? undefined : ADDRESSES[schema.format];
    if (!expects || typeof node.value !== "string" || expects.form.test(node.value)) return [];
    const { example } = expects;
    return [
      {
        type: "wrong-value",
        path: [],
        span: node.span,
        title: schema.title ?? key ?? "Address",
        demand: "format",
        schema: { description: expects.says, examples: [example] },
        value: node.value,
        allowed: [],
      },
    ];
  });
}

const ADDRESSES: Readonly<Record<string, { readonly form: RegExp; readonly says: string; readonly example: string }>> =
  {
    uri: {
      form: /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/u,
      says: "A whole web address, as the browser shows it.",
      example: "https://www.example.org/page",
    },
    email: {
      form: /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u,
      says: "A whole e-mail address.",
      example: "front.door@example.org",
    },
  };
