import type { Answer, Draft } from "@venuekit/runtime";
import { describe, expect, test } from "vitest";
import { codeClasses } from "../src/futures/generated/errors.js";
import { createJudge } from "../src/judge.js";

const judge = createJudge(codeClasses);

const DRAFT: Draft = {
  operation: "createOrder",
  method: "POST",
  path: "/fapi/v3/order",
  query: "",
  body: "",
  contentType: "application/x-www-form-urlencoded",
  headers: {},
  access: "signed",
};

function answer(status: number, json?: Answer["json"]): Answer {
  return { status, headers: {}, json, text: json === undefined ? "<html>" : JSON.stringify(json) };
}

describe("a proxy that gave up waiting", () => {
  test.each([408, 499])("%i without the venue's code leaves the outcome open", (status) => {
    for (const json of [undefined, {}, [], { message: "timeout" }]) {
      expect(judge(answer(status, json), DRAFT)).toMatchObject({ kind: "unknown" });
    }
  });

  test("with the venue's code it is the venue's word", () => {
    expect(judge(answer(408, { code: "-2010", msg: "no" }), DRAFT)).toMatchObject({ kind: "refused", code: "-2010" });
  });

  test("other statuses without a code are refusals still", () => {
    for (const status of [400, 404, 409]) expect(judge(answer(status), DRAFT)).toMatchObject({ kind: "refused" });
  });
});

describe("refusals in words other than the venue's", () => {
  test.each([
    ["a page", undefined, ""],
    ["a message", { success: false, code: "000002", message: "no" }, "no"],
    ["an empty message", { code: "403", msg: "", message: "" }, ""],
    ["a list", [], ""],
  ] as const)("%s", (_name, json, message) => {
    expect(judge(answer(403, json as Answer["json"]), DRAFT)).toEqual({ kind: "refused", code: "", message });
  });

  test("a success is not read for words", () => {
    expect(judge(answer(200, { code: "200", msg: "done" }), DRAFT)).toEqual({ kind: "ok" });
  });
});

describe("an expired nonce", () => {
  const expired = answer(400, { code: "-4225", msg: "Nonce Expired" });

  test("may be a call that noop canceled: not repeated, but the clock is read again", () => {
    for (const method of ["POST", "PUT", "DELETE"] as const) {
      expect(judge(expired, { ...DRAFT, method })).toEqual({
        kind: "refused",
        code: "-4225",
        message: "Nonce Expired",
        resync: true,
      });
    }
  });

  test("of a call that can't be canceled is the clock", () => {
    expect(judge(expired, { ...DRAFT, method: "GET" })).toMatchObject({ kind: "clock" });
    expect(judge(expired, { ...DRAFT, path: "/fapi/v3/listenKey" })).toMatchObject({ kind: "clock" });
  });

  test("other refusals leave the clock alone", () => {
    expect(judge(answer(400, { code: "-2010", msg: "no" }), DRAFT)).not.toHaveProperty("resync");
  });
});
