import type { Answer, Draft } from "@venuekit/runtime";
import { describe, expect, test } from "vitest";
import { judge } from "../src/judge.js";

const DRAFT: Draft = {
  operation: "createOrder",
  method: "POST",
  path: "/v1/orders",
  query: "",
  body: "{}",
  contentType: "application/json",
  headers: {},
  access: "signed",
};

function answer(status: number, json: Answer["json"], headers: Answer["headers"] = {}): Answer {
  return { status, headers, json, text: JSON.stringify(json) ?? "" };
}

describe("judge", () => {
  test.each([
    ["an order", answer(200, { id: "1", code: "7", message: "" })],
    ["created", answer(201, { id: "1" })],
    ["a list", answer(200, [])],
    ["an error that is null", answer(200, { id: "1", error: null })],
  ])("success: %s", (_name, given) => {
    expect(judge(given, DRAFT)).toEqual({ kind: "ok" });
  });

  test.each([
    ["error as an object", { error: { code: "x", message: "no" } }, "x", "no"],
    ["error as text", { error: "no" }, "", "no"],
    ["code and message", { code: "7", message: "no" }, "7", "no"],
    ["code and msg", { code: "7", msg: "no" }, "7", "no"],
    ["nothing", {}, "", "HTTP 400"],
    ["a list", [], "", "HTTP 400"],
  ])("refused: %s", (_name, json, code, message) => {
    expect(judge(answer(400, json), DRAFT)).toEqual({ kind: "refused", code, message });
  });

  test("403: the venue's words, and the documented cause beside them", () => {
    const said = judge(answer(403, { error: { code: "ip_not_allowed", message: "Go away" } }), DRAFT);
    expect(said).toMatchObject({ kind: "refused", code: "ip_not_allowed" });
    expect(said).toHaveProperty("message", expect.stringMatching(/^Go away \(403 .*IP list/));
    expect(judge(answer(403, undefined), DRAFT)).toMatchObject({ kind: "refused", code: "403" });
  });

  test("200 with a failure in the body is a refusal", () => {
    expect(judge(answer(200, { success: false, message: "no" }), DRAFT)).toMatchObject({ kind: "refused" });
    expect(judge(answer(200, { error: "no" }), DRAFT)).toMatchObject({ kind: "refused", message: "no" });
  });

  test("429: how long to wait, where it is said", () => {
    expect(judge(answer(429, {}, { "retry-after": "3" }), DRAFT)).toMatchObject({
      kind: "rate-limit",
      retryAfterMs: 3000,
    });
    expect(judge(answer(429, {}), DRAFT)).toMatchObject({ kind: "rate-limit", retryAfterMs: undefined });
  });

  test.each([500, 502, 408, 499, 302, 200])("%i without JSON leaves the outcome open", (status) => {
    expect(judge(answer(status, undefined), DRAFT)).toMatchObject({ kind: "unknown" });
  });

  test.each([408, 499])("%i with JSON but no code leaves the outcome open as well", (status) => {
    expect(judge(answer(status, {}), DRAFT)).toMatchObject({ kind: "unknown" });
    expect(judge(answer(status, { message: "timeout" }), DRAFT)).toMatchObject({ kind: "unknown", message: "timeout" });
  });
});
