/** The part of JSON Schema that our kinds use, with the annotations that make names, references and conditions known. */
export interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** The field's name in plain words. */
  readonly title?: string;
  /** What the field is for, as hover and reference pages say it. */
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly unevaluatedProperties?: boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  /** This object defines a name others may point at. */
  readonly "x-defines"?: Defines;
  /** This text points at a name. */
  readonly "x-refers-to"?: RefersTo;
  /** This text is a condition over the names of a tool or of a pathway. */
  readonly "x-condition"?: "tool" | "pathway";
  /** This text is a day; one rule looks after all of them. */
  readonly "x-date"?: boolean;
  /** Which language documents of this kind are written in. */
  readonly "x-language"?: "markdown" | "yaml";
}

/** How an object defines a name. */
export interface Defines {
  /** What sort of thing the name is, such as `question`. */
  readonly name: string;
  /** The sort of thing that encloses it; without it the name is unique in the library. */
  readonly within?: string;
  /** The key that holds the name; `id` unless said. */
  readonly by?: string;
}

/** How a text points at a name. */
export interface RefersTo {
  /** What sort of thing it must be; `document` for a document of any kind. */
  readonly name: string;
  /** The sort of thing the name is unique in: the one around this text, unless `given_by` says otherwise. */
  readonly within?: string;
  /** The key, beside this text or in an object around it, that names the scope. */
  readonly given_by?: string;
}
