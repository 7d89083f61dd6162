/** Specifications of somebody else: one feature a file, in test/specs/foreign-*.yaml. */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { FormWriter } from "../../packages/runtime/src/index.js";
import { generate } from "../src/commands/generate.js";
import { lint } from "../src/commands/lint.js";
import { writeAllForeign } from "./support/foreign.js";
import { emptyRepository, repository } from "./support/repo.js";

// Compilers and parsers are loaded and run here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = emptyRepository("foreign");
const ids = writeAllForeign(root);

beforeAll(async () => {
  await generate({ root, check: false, changeset: false, venues: [], print: () => {} });
});

function generated(id: string, file: string): string {
  return join(root, "packages", `foreign-${id}`, "src/generated", file);
}

describe("emitted text", () => {
  const table: [id: string, file: string, ...expected: string[]][] = [
    [
      "schemas-30",
      "schemas/Thing.ts",
      "/** A thing, with markup. */",
      "id: string;",
      "count?: number;",
      "name: string | null;",
    ],
    [
      "schemas-30",
      "schemas/Thing.ts",
      'colour: "red" | "green" | (string & {}) | null;',
      "flag?: true;",
      "price?: Dec;",
    ],
    [
      "schemas-30",
      "schemas/Thing.ts",
      "free?: Record<string, Json>;",
      "labels?: Record<string, string>;",
      "anything?: Json;",
    ],
    [
      "schemas-30",
      "schemas/Thing.ts",
      "owner?: Owner | null;",
      "constructorField?: string;",
      'level?: "1" | "2" | (string & {});',
    ],
    [
      "schemas-30",
      "schemas/Thing.ts",
      "export interface ThingInput {",
      "secret: string;",
      'colour: "red" | "green" | null;',
    ],
    ["schemas-30", "schemas/ThingInlineDeepItem.ts", "x: Dec;"],
    ["schemas-30", "schemas/Owner.ts", "other: number;"],
    ["schemas-30", "schemas/Pet.ts", "export type Pet = PetDog | PetCat | UnlistedPet;"],
    ["schemas-31", "schemas/All.ts", 'kind: "all";', "mixed: string | null;", "lists?: AllListsItem[];", "yes?: Json;"],
    ["schemas-31", "schemas/All.ts", "matrix?: Dec[][];", "patterns?: Record<string, Dec>;", "/** Not checked: `not`"],
    ["schemas-31", "schemas/AllChoice.ts", 'export type AllChoice = "auto" | number;'],
    ["schemas-31", "schemas/AllSeveral.ts", "export type AllSeveral = boolean | "],
    ["schemas-31", "schemas/Filter.ts", "export type Filter = string | Filter[] | Both;"],
    ["schemas-31", "schemas/Level.ts", "export type Level = [price: string, item1: number];"],
    ["schemas-31", "schemas/AllNamed.ts", "b: string;"],
    ["schemas-31", "schemas/EventOpened.ts", 'type: "opened";'],
    ["schemas-31", "schemas/Event.ts", "UnlistedEvent"],
    ["schemas-31", "operations/sendAll.ts", 'path: "/v2/all"', "export type SendAllParams = AllInput;"],
    ["names", "operations/getPetsByPetIdToys.ts", '"pet-id": string;', "Promise<ClientSchema>"],
    ["names", "operations/postDelete.ts", "Promise<void>"],
    ["names", "operations/listPets.ts", "Promise<UserStatus>"],
    ["names", "operations/getB.ts", "Promise<UserStatusSchema>"],
    ["names", "operations/getUser.ts", "Promise<Type7528"],
    ["names", "operations/postE.ts", "Promise<FieldsSchema>"],
    [
      "names",
      "schemas/FieldsSchema.ts",
      "a: asText,",
      "b: [asText, null],",
      "kind: asText,",
      "gone: { orNull: asText },",
      "list: [{ list: decodeFieldsSchema }],",
      "return read(value, FIELDS, decoding);",
    ],
    ["names", "operations/getF.ts", "filter?: "],
    ["bases", "schemas/Animal.ts", "export interface Animal extends Named, Pack {}"],
    [
      "bases",
      "schemas/Dog.ts",
      'export interface Dog extends Animal {\n  kind: "big" | "small" | (string & {});\n  note: string;\n  age?: number | null;\n}',
    ],
    ["bases", "schemas/Cat.ts", "export interface Cat extends Named {\n  lives?: number;\n}"],
    ["bases", "schemas/Fish.ts", "export interface Fish {\n  id: number;\n  kind: string;\n  note?: string;\n}"],
    ["names", "operations/call2fa.ts", "Promise<ApiErrorSchema>"],
    ["names", "schemas/ClientSchema.ts", "a?: string;", "A?: number;", '"a b"?: string;', "protoField?: string;"],
    [
      "parameters",
      "operations/getItems.ts",
      "queryId?: string;",
      "Wire key: `id`.",
      "session: string;",
      "either?: GetItemsEither;",
    ],
    ["bodies", "operations/sendEither.ts", "body: SendEitherBody;", "Promise<SendEitherResult | undefined>"],
    ["bodies", "operations/sendList.ts", "body: readonly number[];", "Promise<string>"],
    ["bodies", "operations/merge.ts", "body: MergeBody;"],
    [
      "bodies",
      "answers.ts",
      'sendForm: "none",',
      'sendList: "text",',
      'sendEither: "maybe",',
      'merge: "application/merge-patch+json",',
    ],
    ["servers", "servers.ts", 'production: "https://eu.example.com"', 'sandbox: "https://sandbox.example.com"'],
    ["servers", "operations/getOpen.ts", 'path: "/v1/open"', 'access: "none"'],
    ["servers", "operations/getMaybe.ts", 'access: "none"'],
    ["servers", "operations/getClosed.ts", 'access: "key"'],
    ["servers", "operations/postOther.ts", 'path: "/v9/other"'],
    [
      "streams",
      "streams/watchTrades.ts",
      '"/ws/trades/{symbol}[&depth={depth}]"',
      "symbol: string;",
      "depth?: number;",
    ],
    ["streams", "streams/watchNews.ts", "Stream<string, string>"],
    ["streams", "schemas/Trade.ts", "p: Dec;", "P: string;"],
    ["streams", "servers.ts", 'production: "wss://stream.example.com"', 'sends: ["ask"]'],
    [
      "streams-2",
      "streams/watchMarketData.ts",
      'pair: "btcusd" | "ethusd";',
      "Stream<WatchMarketDataEvent, WatchMarketDataEvent>",
    ],
  ];

  test.each(table)("%s %s", (id, file, ...expected) => {
    const text = readFileSync(generated(id, file), "utf8");
    for (const part of expected) expect(text).toContain(part);
  });

  test("what is only answered is not sent, and the other way round", () => {
    const text = readFileSync(generated("schemas-30", "schemas/Thing.ts"), "utf8");
    const [, response = "", request = ""] = text.split(/^export interface /m);
    expect(response).not.toContain("secret");
    expect(request).not.toContain("  id");
  });

  test("no name differs from another by case only", () => {
    const text = readFileSync(generated("names", "index.ts"), "utf8");
    const files = [...text.matchAll(/schemas\/(\w+)\.js/g)].map(([, name = ""]) => name.toLowerCase());
    expect(new Set(files).size).toBe(files.length);
  });
});

type Literal = {
  query: (params: unknown, out: FormWriter) => void;
  form: (params: unknown, out: FormWriter) => void;
  json: (params: unknown) => string;
  fill: (path: string, params: unknown) => string;
  headers: (params: unknown) => unknown;
};

async function operationOf(id: string, name: string): Promise<Literal> {
  const module = await import(pathToFileURL(generated(id, `operations/${name}.ts`)).href);
  let seen: unknown;
  module[name]({ request: (operation: unknown) => (seen = operation) }, {});
  return seen as Literal;
}

function written(encode: Literal["form"], params: unknown): string {
  const out = new FormWriter();
  encode(params, out);
  return decodeURIComponent(out.toString());
}

describe("requests", () => {
  test("every style of a parameter", async () => {
    const { query, fill, headers } = await operationOf("parameters", "getItems");
    const params = {
      id: 5,
      tags: ["a", "b"],
      queryId: "q",
      ids: [1, 2],
      names: ["x", "y"],
      words: ["x", "y"],
      pipes: [1, 2],
      filter: { min: "0.10", in: ["a"] },
      page: { limit: 5, from: 1 },
      either: ["x", "y"],
      json: { a: 1 },
      session: "s s",
      "X-Rate": "1.50",
    };
    expect(written(query, params)).toBe(
      'id=q&ids=1&ids=2&names=x,y&words=x y&pipes=1|2&filter[min]=0.10&filter[in][0]=a&limit=5&from=1&either=x&either=y&json={"a":1}',
    );
    expect(written(query, { id: 5, either: true })).toBe("either=true");
    expect(fill("/{id}/{tags}", params)).toBe("/5/a%2Cb");
    expect(headers(params)).toEqual({ "X-Rate": "1.50", cookie: "session=s%20s" });
  });

  test("forms", async () => {
    const { form } = await operationOf("bodies", "sendForm");
    const params = { name: "n", list: ["a", "b"], card: { number: "1", expiry: { year: 30 } }, meta: { a: "b" } };
    expect(written(form, { name: "n", note: null })).toBe("name=n");
    expect(written(form, params)).toBe('name=n&list=a&list=b&card[number]=1&card[expiry][year]=30&meta={"a":"b"}');
  });

  test("unions, maps, null and any JSON in a body", async () => {
    const { json } = await operationOf("bodies", "sendEither");
    expect(json({ body: { number: "1", limits: ["0.10", 2n] } })).toBe('{"number":"1","limits":[0.10,2]}');
    expect(json({ body: { iban: "x", memo: null, more: { a: [1, "b", { c: null }], d: undefined } } })).toBe(
      '{"iban":"x","memo":null,"more":{"a":[1,"b",{"c":null}]}}',
    );
    expect(json({ body: "text" })).toBe('"text"');
    expect(() => json({ body: { iban: "x", more: { f: () => 1 } } })).toThrow("expected a value that JSON can hold");
    const all = await operationOf("schemas-31", "sendAll");
    const params = {
      kind: "all",
      mixed: null,
      choice: 5,
      filter: ["a", { left: "b", right: ["c"] }],
      level: ["1.0", 2],
      event: { type: "expired" },
      matrix: [[1, "0.2"]],
    };
    expect(JSON.parse(all.json(params))).toEqual({ ...params, matrix: [[1, 0.2]] });
    expect(JSON.parse(all.json({ ...params, choice: "auto" }))).toMatchObject({ choice: "auto" });
    const list = await operationOf("bodies", "sendList");
    expect(list.json({ body: [1, 2] })).toBe("[1,2]");
    expect(() => list.json({ body: [1.5] })).toThrow("expected an integer");
    expect((await operationOf("bodies", "sendText")).json({ body: "as it is" })).toBe("as it is");
    expect((await operationOf("bodies", "merge")).json({ id: "1", body: { id: null, on: true } })).toBe(
      '{"id":null,"on":true}',
    );
  });
});

test("lint asks nothing of what somebody else wrote", async () => {
  const lines: string[] = [];
  expect(await lint({ root, venues: ["foreign-bodies"], print: (line) => lines.push(line) })).toBe(0);
});

test("running it again changes nothing", async () => {
  expect(await generate({ root, check: true, changeset: false, venues: [], print: () => {} })).toBe(0);
});

test.each([
  ["TypeScript 5.9", "typescript"],
  ["the newest TypeScript", "typescript-newest"],
])("compiles under %s", async (_, name) => {
  const options = {
    extends: join(repository, "tsconfig.base.json"),
    compilerOptions: { noUnusedLocals: true, typeRoots: [join(repository, "node_modules/@types")] },
    include: ["packages"],
  };
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(options));
  const tsc = join(repository, "generator/node_modules", name, "bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", root]).catch((error) => error);
  const own = String(stdout)
    .split("\n")
    .filter((line) => line !== "" && !/packages[\\/]runtime[\\/]/.test(line));
  expect(own).toEqual([]);
  expect(ids.length).toBeGreaterThan(6);
});
