/** The pictures an editor shows beside things of each sort. */
import { SymbolKind } from "vscode-languageserver-types";

const KINDS: Readonly<Record<string, SymbolKind>> = {
  band: SymbolKind.EnumMember,
  clock: SymbolKind.Constant,
  heading: SymbolKind.String,
  level: SymbolKind.EnumMember,
  option: SymbolKind.EnumMember,
  question: SymbolKind.Field,
  ask: SymbolKind.Field,
  row: SymbolKind.Field,
  section: SymbolKind.Namespace,
  step: SymbolKind.Event,
  entry: SymbolKind.Event,
  role: SymbolKind.Interface,
  agency: SymbolKind.Interface,
  body: SymbolKind.Interface,
  term: SymbolKind.String,
  tool: SymbolKind.Struct,
  pathway: SymbolKind.Module,
  guidance: SymbolKind.File,
};

/** The picture for a sort of thing. */
export function symbolKind(sort: string): SymbolKind {
  return KINDS[sort] ?? SymbolKind.Object;
}
