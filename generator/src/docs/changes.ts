import { type Fact, listFacts } from "./facts.js";
import type { Inventories } from "./inventory.js";

export interface Stated {
  readonly fact: string;
  readonly value: string;
}

export interface Changed {
  readonly fact: string;
  readonly from: string;
  readonly to: string;
}

/** What a newer document states that an older one did not, and the other way round. */
export interface Changes {
  readonly added: readonly Stated[];
  readonly removed: readonly Stated[];
  readonly changed: readonly Changed[];
}

/**
 * Compares the inventories of two states of a venue's documents. Order, sections, titles and prose make no difference. With a request, a stream or a field
 * that comes or goes, what belongs to it is not listed again.
 */
export function compareInventories(before: Inventories, after: Inventories): Changes {
  const old = listFacts(before);
  const current = listFacts(after);
  const changed: Changed[] = [];
  for (const [name, { value }] of current) {
    const from = old.get(name)?.value;
    if (from !== undefined && from !== value) changed.push({ fact: name, from, to: value });
  }
  return { added: missingIn(old, current), removed: missingIn(current, old), changed };
}

function missingIn(facts: ReadonlyMap<string, Fact>, others: ReadonlyMap<string, Fact>): Stated[] {
  const missing: Stated[] = [];
  for (const { name, value, parent } of others.values()) {
    if (facts.has(name) || (parent !== undefined && !facts.has(parent))) continue;
    missing.push({ fact: name, value });
  }
  return missing;
}
