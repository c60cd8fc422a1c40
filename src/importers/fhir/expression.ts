/** Reads the part of FHIRPath that this project's own forms are written in; anything else comes to nothing. */

export type Expression =
  | { readonly type: "text" | "day"; readonly value: string }
  | { readonly type: "number"; readonly value: number }
  /** `%resource`, `$this`, or the name of a field. */
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "none" }
  /** Without `on` it stands alone, as `iif` does. */
  | { readonly type: "call"; readonly on?: Expression; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: "member"; readonly on: Expression; readonly name: string }
  /** `and`, `or` or `+` between two or more. */
  | { readonly type: "joined"; readonly by: string; readonly parts: readonly Expression[] }
  | { readonly type: "compared"; readonly by: string; readonly left: Expression; readonly right: Expression };

const LONGEST = 200_000;
/** Brackets and calls inside one another. */
const DEEPEST = 120;
/** What binds least comes first. */
const LEVELS: readonly (readonly string[])[] = [["or"], ["and"], ["="], ["<", ">", "<=", ">="], ["+"], ["*"]];
const TOKEN =
  /\s*(?:('[^'\\]*')|(@\d{4}-\d{2}-\d{2})(?![\dT])|(-?\d+)(?![\d.])|([%$]?[A-Za-z]\w*)|([<>]=|[<>=+*().,]|\{\s*\}))/guy;

/** Undefined for anything it does not know. Never throws. */
export function readExpression(text: string): Expression | undefined {
  const tokens = text.length > LONGEST ? undefined : tokensOf(text.trim());
  if (!tokens) return undefined;
  let at = 0;
  const whole = level(0, 0);
  return at === tokens.length ? whole : undefined;

  function level(index: number, depth: number): Expression | undefined {
    const words = LEVELS[index];
    if (!words) return chain(depth);
    const first = level(index + 1, depth);
    const parts = [first];
    let by = "";
    while (words.includes(tokens?.[at] ?? "")) {
      by = tokens?.[at++] ?? "";
      parts.push(level(index + 1, depth));
    }
    if (parts.length === 1) return first;
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length) return undefined;
    if (index < 2 || by === "+") return { type: "joined", by, parts: known };
    const [left, right, more] = known;
    return left && right && !more ? { type: "compared", by, left, right } : undefined;
  }

  function chain(depth: number): Expression | undefined {
    let found = primary(depth);
    while (found && tokens?.[at] === ".") {
      at++;
      const name = tokens[at++] ?? "";
      if (!/^[A-Za-z]\w*$/u.test(name)) return undefined;
      if (tokens[at] !== "(") found = { type: "member", on: found, name };
      else {
        const args = given(depth);
        found = args && { type: "call", on: found, name, args };
      }
    }
    return found;
  }

  function primary(depth: number): Expression | undefined {
    const token = tokens?.[at++];
    if (token === undefined || depth > DEEPEST) return undefined;
    if (token === "(") {
      const inner = level(0, depth + 1);
      return tokens?.[at++] === ")" ? inner : undefined;
    }
    if (token.startsWith("'")) return { type: "text", value: token.slice(1, -1) };
    if (token.startsWith("@")) return { type: "day", value: token.slice(1) };
    if (/^-?\d+$/u.test(token)) return { type: "number", value: Number(token) };
    if (token.startsWith("{")) return { type: "none" };
    if (!/^[%$A-Za-z]/u.test(token)) return undefined;
    if (tokens?.[at] !== "(") return { type: "name", name: token };
    const args = given(depth);
    return args && { type: "call", name: token, args };
  }

  /** What stands between the brackets of a call. */
  function given(depth: number): readonly Expression[] | undefined {
    at++;
    const args: Expression[] = [];
    while (tokens?.[at] !== ")") {
      if (args.length > 0 && tokens?.[at++] !== ",") return undefined;
      const arg = level(0, depth + 1);
      if (!arg) return undefined;
      args.push(arg);
    }
    at++;
    return args;
  }
}

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    tokens.push(match[0].trim());
    end = match.index + match[0].length;
  }
  return end === text.length ? tokens : undefined;
}

/** The parts joined by a word; the expression alone where it is joined by nothing. */
export function partsOf(expression: Expression, by: "and" | "or" | "+"): readonly Expression[] {
  return expression.type === "joined" && expression.by === by ? expression.parts : [expression];
}

export interface Looked {
  /** The names of the questions whose answers are looked at. */
  readonly names: readonly string[];
  /** What is asked of them, one after the other. */
  readonly filters: readonly Expression[];
}

/** The answers an expression looks at: `%resource.item.item.where(linkId = 'x').answer.value`, and `where` after it. */
export function looksAt(expression: Expression): Looked | undefined {
  if (expression.type === "call" && expression.name === "where" && expression.on) {
    const [filter] = expression.args;
    const inner = looksAt(expression.on);
    return inner && filter && expression.args.length === 1
      ? { ...inner, filters: [...inner.filters, filter] }
      : undefined;
  }
  if (expression.type !== "member" || expression.name !== "value") return undefined;
  const answer = expression.on;
  if (answer.type !== "member" || answer.name !== "answer") return undefined;
  const where = answer.on;
  if (where.type !== "call" || where.name !== "where" || !areItems(where.on)) return undefined;
  const names = where.args.length === 1 && where.args[0] ? texts(where.args[0], "linkId") : undefined;
  return names && { names, filters: [] };
}

/** What `exists()` is asked of. */
export function existing(expression: Expression): Looked | undefined {
  if (expression.type !== "call" || expression.name !== "exists" || !expression.on) return undefined;
  return expression.args.length === 0 ? looksAt(expression.on) : undefined;
}

/** The texts of `name = 'a' or name = 'b'`; undefined for anything else. */
export function texts(expression: Expression, name: string): readonly string[] | undefined {
  const found = partsOf(expression, "or").map((part) =>
    part.type === "compared" &&
    part.by === "=" &&
    part.left.type === "name" &&
    part.left.name === name &&
    part.right.type === "text"
      ? part.right.value
      : undefined,
  );
  const known = found.filter((text) => text !== undefined);
  return known.length === found.length ? known : undefined;
}

/** `%resource.item`, `%resource.item.item` and so on: the items of one level of the form. */
function areItems(on: Expression | undefined): boolean {
  if (on?.type !== "member" || on.name !== "item") return false;
  return (on.on.type === "name" && on.on.name === "%resource") || areItems(on.on);
}
