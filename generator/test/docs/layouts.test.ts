import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareInventories } from "../../src/docs/changes.js";
import { extract } from "../../src/docs/extract.js";
import { readSettings } from "../../src/docs/read-settings.js";
import { SpecFiles } from "../../src/load/files.js";
import { layout as apifiny } from "./layouts/apifiny.js";
import { layout as asterFutures } from "./layouts/aster-futures.js";
import { layout as asterSpot } from "./layouts/aster-spot.js";
import { layout as bitexasia } from "./layouts/bitexasia.js";
import { layout as hashkey } from "./layouts/hashkey.js";
import { type Edit, KINDS, type Layout } from "./layouts/layout.js";
import { edit } from "./sample.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const LAYOUTS = [apifiny, asterFutures, asterSpot, bitexasia, hashkey];

function edited(document: string, { replace }: Edit): string {
  return replace.reduce((text, [from, to]) => edit(text, from, to), document);
}

/** What the reader of a venue reports when its document becomes another one. */
function report(layout: Layout, newer: string): string[] {
  const settings = readSettings(new SpecFiles(ROOT).open(`specs/${layout.venue}/docs.yaml`));
  const [before, after] = [layout.document, newer].map((text) => new Map([["", extract(text, settings).inventory]]));
  if (before === undefined || after === undefined) return [];
  const { removed, added, changed } = compareInventories(before, after);
  return [
    ...removed.map(({ fact }) => `- ${fact}`),
    ...added.map(({ fact }) => `+ ${fact}`),
    ...changed.map(({ fact, from, to }) => `~ ${fact}: ${from} -> ${to}`),
  ];
}

it("every committed inventory has a layout here", () => {
  const committed = readdirSync(`${ROOT}specs`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("inventory.json"))
    .map((path) => dirname(path).replaceAll("\\", "/"));
  expect(LAYOUTS.map(({ venue }) => venue).sort()).toEqual(committed.sort());
});

describe.each(LAYOUTS)("the layout of $venue", (layout) => {
  it.each(layout.edits.map((one) => ({ ...one, title: [one.kind, one.name].join(" ").trim() })))("$title", (one) => {
    expect(report(layout, edited(layout.document, one))).toEqual(one.facts);
  });

  it("is tried with every kind of edit", () => {
    const tried = new Set<string>([...layout.edits.map(({ kind }) => kind), ...Object.keys(layout.lacks ?? {})]);
    expect(KINDS.filter((kind) => !tried.has(kind))).toEqual([]);
  });
});
