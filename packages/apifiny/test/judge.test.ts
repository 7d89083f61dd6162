import type { Answer } from "@venuekit/runtime";
import { describe, expect, test } from "vitest";
import { codeText } from "../src/answers.js";
import { errorCodes } from "../src/generated/errors.js";
import { judge } from "../src/judge.js";

function answer(status: number, json?: Answer["json"]): Answer {
  return { status, headers: {}, json, text: json === undefined ? "<html>" : JSON.stringify(json) };
}

describe("a proxy that gave up waiting", () => {
  test.each([408, 499])("%i without the venue's code leaves the outcome open", (status) => {
    for (const json of [undefined, {}, [], { message: "timeout" }]) {
      expect(judge(answer(status, json))).toMatchObject({ kind: "unknown" });
    }
  });

  test("with the venue's code it is the venue's word", () => {
    expect(judge(answer(408, { result: null, error: { code: "0x04001A", message: "no" } }))).toMatchObject({
      kind: "refused",
      code: "0x04001A",
    });
  });

  test("other statuses without a code are refusals still", () => {
    for (const status of [400, 404, 409]) expect(judge(answer(status))).toMatchObject({ kind: "refused" });
  });
});

test("behavior: every code keeps the spelling of the document, also where it was sent as a number", () => {
  const codes = Object.keys(errorCodes).filter((code) => /^0x[0-9A-F]+$/.test(code));
  expect(codes.length).toBeGreaterThan(50);
  for (const code of codes) expect(codeText(String(Number(code)))).toBe(code);
});
