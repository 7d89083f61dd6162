import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DOCUMENT, edit, FILES, Workspace } from "./sample.js";

const INVENTORY = "specs/sample/inventory.json";
const NEWER = edit(DOCUMENT, "Weight: 2", "Weight: 5");

describe("venuekit docs", () => {
  it("writes the inventory at the first run", async () => {
    using workspace = new Workspace();
    const { code, out } = await workspace.run("sample", workspace.path("sample.txt"));
    expect(code).toBe(0);
    expect(out).toContain("3 endpoints on 2 paths, 7 parameters (5 required)");
    expect(out).toContain(`wrote ${INVENTORY}`);
    expect(out).toContain("nothing to do");
  });

  it("leaves a committed inventory alone", async () => {
    using workspace = new Workspace();
    await workspace.report(DOCUMENT);
    const before = readFileSync(workspace.path(INVENTORY), "utf8");
    expect(await workspace.report(NEWER)).toMatchObject({ code: 1 });
    expect(readFileSync(workspace.path(INVENTORY), "utf8")).toBe(before);
  });

  it("--write accepts what changed", async () => {
    using workspace = new Workspace({
      ...FILES,
      "specs/sample/openapi.yaml": edit(FILES["specs/sample/openapi.yaml"] ?? "", "x-weight: 2", "x-weight: 5"),
    });
    await workspace.report(DOCUMENT);
    expect(await workspace.report(NEWER, "--write")).toMatchObject({ code: 0, written: INVENTORY });
    const again = await workspace.report(NEWER);
    expect(again).toMatchObject({ code: 0, changes: { added: [], removed: [], changed: [] } });
    expect(again.written).toBeUndefined();
  });

  it("writes the same bytes for the same facts, one fact a line and no prose", async () => {
    using workspace = new Workspace();
    await workspace.report(DOCUMENT);
    const first = readFileSync(workspace.path(INVENTORY), "utf8");
    await workspace.report(edit(DOCUMENT, "Places an order.", "Other words."), "--write");
    expect(readFileSync(workspace.path(INVENTORY), "utf8")).toBe(first);
    expect(first).toContain('        {"name":"price","type":"DECIMAL","required":"conditional"},\n');
    expect(first).not.toContain("Limit orders only");
    expect(statSync(workspace.path(INVENTORY)).size).toBe(first.length);
  });

  it("prints changes for people", async () => {
    using workspace = new Workspace();
    await workspace.report(DOCUMENT);
    workspace.write("sample.txt", edit(NEWER, "| price |", "| limitPrice |"));
    const { code, out } = await workspace.run("sample", workspace.path("sample.txt"));
    expect(code).toBe(1);
    expect(out).toContain("  - POST /v1/order parameter price: DECIMAL, conditional\n");
    expect(out).toContain("  + POST /v1/order parameter limitPrice: DECIMAL, conditional\n");
    expect(out).toContain("  ~ POST /v1/order weight: 2 -> 5\n");
    expect(out).not.toContain("nothing to do");
  });

  it("compares the committed inventory with the spec when no document is given", async () => {
    using workspace = new Workspace();
    await workspace.report(DOCUMENT);
    workspace.remove("sample.txt");
    expect((await workspace.run("sample")).code).toBe(0);
    workspace.write("specs/sample/errors.yaml", edit(FILES["specs/sample/errors.yaml"] ?? "", "Too fast", "Slow"));
    const { code, out } = await workspace.run("sample");
    expect(code).toBe(1);
    expect(out).toContain("error -100: document: 429 Too fast; spec: 429 Slow");
  });

  it("--root names another root", async () => {
    using workspace = new Workspace();
    using elsewhere = new Workspace({});
    const { code } = await elsewhere.run("sample", workspace.path("sample.txt"), "--root", workspace.root);
    expect(code).toBe(0);
    expect(readFileSync(workspace.path(INVENTORY), "utf8")).toContain("POST /v1/order");
  });

  it("notes settings that no longer fit, without failing", async () => {
    using workspace = new Workspace();
    const report = await workspace.report(
      edit(
        edit(edit(edit(DOCUMENT, "Market\n", "Prices\n"), "Order Status", "Statuses"), "STRlNG", "STRING"),
        "at most 5",
        "few",
      ),
    );
    expect(report.notes).toEqual([
      'repair not needed: "STRlNG"',
      "section not found: Market",
      "enum not found: status",
      "statement not found: rate",
    ]);
  });

  describe("exits with 2", () => {
    it.each([
      { name: "no venue", argv: [] },
      { name: "a venue that is a path", argv: ["../sample"] },
      { name: "an unknown option", argv: ["sample", "--fast"] },
      { name: "too many arguments", argv: ["sample", "a", "b"] },
      { name: "an unknown venue", argv: ["other", "sample.txt"] },
      { name: "a missing document", argv: ["sample", "missing.txt"] },
      { name: "no document and no inventory", argv: ["sample"] },
    ])("$name", async ({ argv }) => {
      using workspace = new Workspace();
      const { code, out, err } = await workspace.run(...argv);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).not.toBe("");
    });

    it.each([
      { name: "a broken inventory", path: INVENTORY, text: "[]" },
      { name: "an inventory that is no JSON", path: INVENTORY, text: "<<<<<<<" },
      { name: "settings that are no YAML", path: "specs/sample/docs.yaml", text: "a: [" },
      { name: "settings without columns", path: "specs/sample/docs.yaml", text: "sections: []" },
      { name: "a broken pattern", path: "specs/sample/docs.yaml", text: "columns: {}\nweight: '('" },
      { name: "a spec that points nowhere", path: "specs/sample/schemas.yaml", text: "{}" },
      { name: "a document of something else", path: "sample.txt", text: "Hello\n" },
      { name: "an empty document", path: "sample.txt", text: "" },
    ])("$name", async ({ path, text }) => {
      using workspace = new Workspace();
      workspace.write(path, text);
      const { code, out, err } = await workspace.run("sample", workspace.path("sample.txt"));
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).not.toBe("");
    });
  });
});
