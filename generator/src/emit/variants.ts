import type { Variant } from "../model/types.js";
import type { Draft } from "./file.js";
import { constantHead, constantOf, type Declaration } from "./statements.js";
import { literal } from "./text.js";

/** The table by which the runtime refuses combinations the compiler did not see. */
export function variantTable(variants: readonly Variant[], file: Draft): Declaration {
  const rows = variants.map((variant) => ({
    name: variant.name,
    when: fromMap(variant.when),
    required: fromList(variant.required),
    forbidden: fromList(variant.forbidden),
    narrow: fromMap(variant.narrow),
  }));
  const head = { name: "VARIANTS", type: `readonly ${file.runtimeType("Variant")}[]`, exported: false };
  return constantOf({ ...head, value: literal(rows, 0, constantHead(head).length + 1) });
}

function fromMap<T>(map: ReadonlyMap<string, T>): Record<string, T> | undefined {
  return map.size === 0 ? undefined : Object.fromEntries(map);
}

function fromList(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}
