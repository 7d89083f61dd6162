import { describe, expect, test, vi } from "vitest";
import { wireTypes } from "../src/emit/wire-types.js";

// A compiler is loaded here.
vi.setConfig({ testTimeout: 60_000 });

function document(answer: string): string {
  const operation = `{ "operationId": "getA", "responses": { "200": ${answer} } }`;
  return `{ "openapi": "3.1.0", "info": { "title": "A", "version": "1" }, "paths": { "/a": { "get": ${operation} } }, "components": {} }`;
}

describe("wireTypes", () => {
  const good = document('{ "description": "The names." }');

  test("default: the types of a document", async () => {
    expect(await wireTypes(good)).toMatchObject({ text: expect.stringContaining("export interface paths {") });
  });

  test("behavior: questions asked at once get their own answers, and a refusal harms no other", async () => {
    const broken = document('{ "$ref": "#/nowhere" }');
    const answers = await Promise.all([good, broken, good].map((one) => wireTypes(one)));
    expect(answers.map((answer) => "text" in answer)).toEqual([true, false, true]);
    expect(answers[1]).toMatchObject({ problem: expect.stringMatching(/\$ref/) });
  });

  test("behavior: a document that was made has the same types, unchecked", async () => {
    expect(await wireTypes(good, true)).toEqual(await wireTypes(good));
  });

  test("error: text that is no document", async () => {
    expect(await wireTypes("{")).toHaveProperty("problem");
    expect(await wireTypes("null")).toHaveProperty("problem");
  });
});
