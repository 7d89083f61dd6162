import { describe, expect, test } from "vitest";
import { compareVenues } from "../../src/diff/compare.js";
import { operationRows } from "./operation-rows.js";
import { parameterRows, variantRows } from "./parameter-rows.js";
import type { DiffRow } from "./row.js";
import { shapeRows } from "./shape-rows.js";
import { model } from "./states.js";
import { streamRows, tableRows, versionRows } from "./table-rows.js";

const TABLES: Readonly<Record<string, readonly DiffRow[]>> = {
  operations: operationRows,
  parameters: parameterRows,
  variants: variantRows,
  shapes: shapeRows,
  tables: tableRows,
  streams: streamRows,
  versions: versionRows,
};

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    test.each(rows)("$name", ({ before, after, expected }) => {
      const changes = compareVenues(model(before), model(after));
      const sentences = changes.map(({ impact, text }) => `${impact}: ${text}`);
      expect([...sentences].sort()).toEqual(expected.map(([impact, text]) => `${impact}: ${text}`).sort());
      for (const { reason } of changes) expect(reason).toMatch(/^[a-z].*[^.]$/);
    });
  });

test.each(Object.values(TABLES).flat())("$name: a state against itself", ({ before, after }) => {
  expect(compareVenues(model(before), model(before))).toEqual([]);
  expect(compareVenues(model(after), model(after))).toEqual([]);
});
