/** What editors show: hovers of one line with the documentation, and definitions that lead to the generated function. */
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

const directory = fileURLToPath(new URL("fixtures", import.meta.url));
const FILES = ["editor.ts", "editor-venues.ts"].map((name) => `${directory}/${name}`);
let service: ts.LanguageService;

beforeAll(() => {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${directory}/tsconfig.json`,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => FILES,
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => ts.ScriptSnapshot.fromString(ts.sys.readFile(path) ?? ""),
    getCompilationSettings: () => config?.options ?? {},
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  // The first question loads the whole program.
  for (const file of FILES) service.getQuickInfoAtPosition(file, 0);
}, 60_000);

/** The first place where the text stands, in the first file that has it. */
function place(text: string): [file: string, position: number] {
  for (const file of FILES) {
    const at = ts.sys.readFile(file)?.indexOf(text) ?? -1;
    if (at !== -1) return [file, at + 1];
  }
  throw new Error(`${text} stands nowhere`);
}

/** The hover there. */
function hover(text: string): { signature: string[]; documentation: string; tags: string[] } {
  const info = service.getQuickInfoAtPosition(...place(text));
  return {
    signature: ts
      .displayPartsToString(info?.displayParts)
      .split("\n")
      .filter((line) => !line.startsWith("import ")),
    documentation: ts.displayPartsToString(info?.documentation),
    tags: (info?.tags ?? []).map(({ name, text: parts }) => `${name} ${ts.displayPartsToString(parts)}`),
  };
}

function definition(text: string): string[] {
  const found = service.getDefinitionAtPosition(...place(text)) ?? [];
  return found.map(({ fileName }) => fileName);
}

describe("createOrder", () => {
  const FUNCTION = "createOrder(client, {";
  const METHOD = "createOrder({ symbol";

  test("hover: one line of signature, then summary, request, limits, access, errors", () => {
    const { signature, documentation, tags } = hover(FUNCTION);
    expect(signature).toEqual([
      "(alias) createOrder(client: Client, params: operations.CreateOrderParams, options?: CallOptions): Promise<OrderAck>",
    ]);
    expect(documentation).toMatch(/^Place an order\.\n\n- Request: `POST \/api\/v1\.1\/spot\/order`\n/);
    expect(documentation).toContain("- Access: signed");
    expect(tags).toContainEqual(expect.stringMatching(/^throws .*UnknownExecutionError/));
  });

  test("hover of the bound method: one line, with the same documentation", () => {
    const { signature, documentation, tags } = hover(METHOD);
    expect(signature).toHaveLength(1);
    expect(signature[0]).toMatch(/createOrder: \(params: operations\.CreateOrderParams, .*\) => Promise<OrderAck>$/);
    expect({ documentation, tags }).toEqual({
      documentation: hover(FUNCTION).documentation,
      tags: hover(FUNCTION).tags,
    });
  });

  test.each([FUNCTION, METHOD])("definition of `%s`: the generated function", (text) => {
    expect(definition(text)).toEqual([
      expect.stringMatching(/\/packages\/hashkey\/src\/generated\/operations\/createOrder\.ts$/),
    ]);
  });
});

describe("fields", () => {
  test("a number is shown as Decimal, with its unit", () => {
    expect(hover("price, order").signature).toEqual(["(property) Order.price: Decimal"]);
    expect(hover("price, order").documentation).toContain("Limit price");
  });

  test("an open enum is shown by its name", () => {
    expect(hover("status);").signature).toEqual(["(property) Order.status: OrderStatus | (string & {})"]);
  });
});

describe("venues with products, and without", () => {
  test.each([
    ["createOrder(client, order);\n  await futures.bind", "Promise<futures.Order>", "POST /fapi/v3/order"],
    ["createOrder(client, order);\n  const", "Promise<spot.Order>", "POST /api/v3/order"],
    ["getTrades(client", "Promise<apifiny.Trade[]>", "GET /md/trade/v1/{SYMBOL}/{VENUE}"],
  ])("hover of `%s`: one line of signature, with its documentation", (text, result, request) => {
    const { signature, documentation } = hover(text);
    expect(signature).toHaveLength(1);
    expect(signature[0]).toMatch(new RegExp(`${result.replace(/[[\]]/g, "\\$&")}$`));
    expect(documentation).toContain(`\`${request}\``);
  });

  test("definition of a bound method of a product: the generated function", () => {
    expect(definition("cancelOrder({")).toEqual([
      expect.stringMatching(/\/packages\/aster\/src\/futures\/generated\/operations\/cancelOrder\.ts$/),
    ]);
  });

  test("the maker's side says so", () => {
    expect(hover("side);").documentation).toContain("Side of the maker");
  });
});
