import type { Shape } from "../model/types.js";
import type { Draft } from "./file.js";
import { constantHead, constantText, fill, functionText } from "./statements.js";
import { comment, quote, sentence, WIDTH } from "./text.js";

/** Summary, evidence and deprecation of a shape. */
export function shapeDocs(shape: Shape): string[] {
  const lines = shape.description === undefined ? [] : [sentence(shape.description)];
  if (shape.inferred !== undefined) lines.push(`Inferred: ${sentence(shape.inferred)}`);
  if (shape.deprecated) lines.push("@deprecated");
  return lines.length === 0 ? [] : [comment(lines)];
}

/** The head of a decoder. */
export function decoder(shape: Shape, file: Draft, uses: boolean, body: string[]): void {
  file.runtimeType("Json");
  const name = `decode${shape.name}`;
  const parameters = ["value: Json", ...(uses ? [`decoding: ${file.runtimeType("Decoding")}`] : [])];
  const docs = `Decodes {@link ${shape.name}}.`;
  file.statements.push(functionText({ name, docs, exported: true, parameters, result: shape.name, body }));
}

/** The keys a decoder knows. */
export function knownTable(keys: readonly string[], file: Draft): void {
  const items = keys.map(quote);
  const head = { name: "KNOWN", type: "ReadonlySet<string>", exported: false };
  const line = `/* @__PURE__ */ new Set([${items.join(", ")}])`;
  const fits = constantHead(head).length + line.length < WIDTH;
  file.statements.push(
    constantText({ ...head, value: fits ? line : `/* @__PURE__ */ new Set([\n${fill(items, 1)}\n])` }),
  );
}
