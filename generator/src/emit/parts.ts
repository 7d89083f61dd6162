import type { Shape } from "../model/types.js";
import type { Draft } from "./file.js";
import { constantHead, constantOf, functionOf, type ParameterSource } from "./statements.js";
import { comment, fill, quote, sentence, WIDTH } from "./text.js";

/** Summary, evidence and deprecation of a shape. */
export function shapeDocs(shape: Shape): string | undefined {
  const lines = shape.description === undefined ? [] : [sentence(shape.description)];
  if (shape.inferred !== undefined) lines.push(`Inferred: ${sentence(shape.inferred)}`);
  if (shape.deprecated) lines.push("@deprecated");
  return lines.length === 0 ? undefined : comment(lines);
}

/** The head of a decoder. */
export function decoder(shape: Shape, file: Draft, uses: boolean, body: string[], isBrief = false): void {
  const name = `decode${shape.name}`;
  const decoding = uses ? [{ name: "decoding", type: file.runtimeType("Decoding") }] : [];
  const parameters = [{ name: "value", type: file.runtimeType("Json") }, ...decoding];
  const docs = isBrief ? {} : { docs: `Decodes {@link ${shape.name}}.` };
  file.statements.push(functionOf({ name, ...docs, exported: true, parameters, result: shape.name, body }));
}

/** What a generated function takes of its caller's parameters. */
export function paramsParameter(type: string, needed: boolean): ParameterSource {
  return { name: "params", type, ...(needed ? {} : { initial: "{}" }) };
}

/** The parameters of an encoder. */
export function writerParameters(name: string, type: string, file: Draft): ParameterSource[] {
  return [
    { name, type },
    { name: "out", type: file.runtimeType("Writer") },
  ];
}

/** Keys that a decoder knows: all, or those that an answer may lack. */
export function keyTable(name: "KNOWN" | "OPTIONAL", keys: readonly string[], file: Draft): void {
  const items = keys.map(quote);
  const head = { name, type: "ReadonlySet<string>", exported: false };
  const line = `/* @__PURE__ */ new Set([${items.join(", ")}])`;
  const fits = constantHead(head).length + line.length < WIDTH;
  file.statements.push(
    constantOf({ ...head, value: fits ? line : `/* @__PURE__ */ new Set([\n${fill(items, 1)}\n])` }),
  );
}
