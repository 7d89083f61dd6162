/** What the decoders of somebody else's specifications make of answers. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type Decode, DecodeError, parseJson } from "../../packages/runtime/src/index.js";
import { generate } from "../src/commands/generate.js";
import { writeAllForeign } from "./support/foreign.js";
import { emptyRepository } from "./support/repo.js";

// A compiler is loaded here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = emptyRepository("foreign-answers");
writeAllForeign(root);

beforeAll(async () => {
  await generate({ root, check: false, changeset: false, venues: [], print: () => {} });
});

async function decoderOf(id: string, name: string): Promise<Decode<unknown>> {
  const file = join(root, "packages", `foreign-${id}`, "src/generated/operations", `${name}.ts`);
  const module = await import(pathToFileURL(file).href);
  let seen: unknown;
  module[name]({ request: (operation: unknown) => (seen = operation) }, {});
  return (seen as { readonly decode: Decode<unknown> }).decode;
}

describe("answers", () => {
  const decoding = { decimal: (text: string) => text as never };
  const read = async (id: string, name: string, wire: string): Promise<unknown> =>
    (await decoderOf(id, name))(parseJson(wire), decoding);

  test("one of several, or nothing", async () => {
    expect(await read("bodies", "sendEither", '{"iban":"x"}')).toEqual({ iban: "x" });
    expect(await read("bodies", "sendEither", '{"number":"1","limits":[0.10]}')).toEqual({
      number: "1",
      limits: ["0.10"],
    });
    expect(await read("bodies", "sendEither", "{}")).toBeUndefined();
    await expect(read("bodies", "sendEither", '{"limits":5}')).rejects.toThrow(DecodeError);
  });

  test("members told apart by the names of their shapes", async () => {
    expect(await read("schemas-30", "putThing", '{"petType":"Cat","lives":9}')).toEqual({ petType: "Cat", lives: 9 });
    expect(await read("schemas-30", "putThing", '{"petType":"Fish"}')).toEqual({ petType: "Fish" });
    await expect(read("schemas-30", "putThing", '{"petType":"Dog"}')).rejects.toThrow("bark");
  });

  test("an object by its table: absent, null, unknown and wrong fields", async () => {
    const least = { a: "1", kind: "x", gone: null };
    const answer = (more: object): Promise<unknown> => read("names", "postE", JSON.stringify({ ...least, ...more }));
    expect(await answer({})).toEqual(least);
    expect(await answer({ b: null, list: null, more: [1] })).toEqual({ ...least, b: null, more: ["1"] });
    expect(await answer({ list: [{ ...least, b: "2" }] })).toEqual({ ...least, list: [{ ...least, b: "2" }] });
    await expect(answer({ a: undefined })).rejects.toThrow(/a: missing/);
    await expect(answer({ gone: {} })).rejects.toThrow(/gone: expected text/);
    await expect(answer({ list: [{ ...least, a: {} }] })).rejects.toThrow(/list\[0\]\.a/);
    await expect(read("names", "postE", "[]")).rejects.toThrow("expected an object");
  });

  test("an object with the fields of its bases", async () => {
    const dog = { id: "1", kind: "big", note: "n", age: null };
    expect(await read("bases", "getDog", JSON.stringify({ ...dog, members: [dog], x: 1 }))).toEqual({
      ...dog,
      members: [dog],
      x: "1",
    });
    await expect(read("bases", "getDog", '{"id":"1","kind":"big"}')).rejects.toThrow("note: missing");
    await expect(read("bases", "getCat", '{"kind":"x"}')).rejects.toThrow("id: missing");
    expect(await read("bases", "getCat", '{"id":"1","kind":"x","lives":9}')).toEqual({ id: "1", kind: "x", lives: 9 });
  });

  test("a value inside a value", async () => {
    const wire =
      '{"kind":"all","mixed":5,"choice":"auto","filter":[["a"],"b"],"level":["1",2],"event":{"type":"new","x":1}}';
    expect(await read("schemas-31", "sendAll", wire)).toMatchObject({
      mixed: "5",
      filter: [["a"], "b"],
      event: { x: "1" },
    });
  });
});
