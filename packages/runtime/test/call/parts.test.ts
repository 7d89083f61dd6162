import { describe, expect, it, vi } from "vitest";
import { clientOrderId } from "../../src/call/client-id.js";
import type { Draft } from "../../src/call/draft.js";
import { emit } from "../../src/call/hooks.js";
import { judgeAnswer } from "../../src/call/judge.js";
import { redact } from "../../src/call/redact.js";
import { mayRepeat, pauseMs, retryAfterMs } from "../../src/call/retry.js";
import type { Answer, Refusal, Verdict } from "../../src/call/verdict.js";
import { transportFailure } from "../../src/transport/failure.js";

const draft: Draft = {
  operation: "getThing",
  method: "GET",
  path: "/thing",
  query: "symbol=BTCUSDT",
  body: undefined,
  contentType: undefined,
  headers: {},
  access: "signed",
};

describe("clientOrderId", () => {
  it("default: short, of safe characters, and never twice", () => {
    const ids = new Set(Array.from({ length: 10_000 }, clientOrderId));
    expect(ids.size).toBe(10_000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16,32}$/);
  });
});

describe("retryAfterMs", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  it.each([
    ["0", 0],
    ["3", 3_000],
    [" 1.5 ", 1_500],
    ["Thu, 01 Jan 2026 00:00:07 GMT", 7_000],
    ["Thu, 01 Jan 2015 00:00:07 GMT", 0],
    ["soon", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("args: %s", (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

describe("pauseMs", () => {
  it("default: doubles, never above 5 s, half of it random", () => {
    expect([1, 2, 3, 9].map((attempt) => pauseMs(attempt, () => 0))).toEqual([100, 200, 400, 2_500]);
    expect([1, 2, 3, 9].map((attempt) => pauseMs(attempt, () => 1))).toEqual([200, 400, 800, 5_000]);
    expect(new Set(Array.from({ length: 20 }, () => pauseMs(3))).size).toBeGreaterThan(1);
  });
});

describe("mayRepeat", () => {
  const limited: Refusal = { kind: "rate-limit", code: "", message: "", retryAfterMs: 1, banned: false };
  it.each([
    ["not sent", transportFailure("network", false, undefined), true, true],
    ["sent", transportFailure("network", true, undefined), true, false],
    ["timeout", transportFailure("timeout", true, undefined), false, false],
    ["timeout, not sent", transportFailure("timeout", false, undefined), false, false],
    ["aborted", transportFailure("aborted", false, undefined), false, false],
    ["unknown", { kind: "unknown", code: undefined, message: "" }, true, false],
    ["refused", { kind: "refused", code: "1", message: "" }, false, false],
    ["clock", { kind: "clock", code: "1", message: "" }, false, false],
    ["limited", limited, true, false],
    ["banned", { ...limited, banned: true }, false, false],
  ] as const)("args: %s", (_name, problem, safe, never) => {
    expect(mayRepeat("safe", problem)).toBe(safe);
    expect(mayRepeat("never", problem)).toBe(never);
  });
});

describe("judgeAnswer", () => {
  const answer = (status: number, text: string, json?: Answer["json"]): Answer => ({ status, text, json, headers: {} });
  const judge = (verdict: Verdict, given: Answer) => judgeAnswer(() => verdict, given, draft, draft);
  const refused: Verdict = { kind: "refused", code: "", message: "" };

  it("default: the venue's rule decides where there is JSON", () => {
    expect(judge({ kind: "ok" }, answer(200, "{}", {}))).toEqual({ kind: "ok" });
    expect(judge(refused, answer(500, "{}", {}))).toEqual(refused);
  });

  it.each([
    [200, "", "an empty body"],
    [200, "<!DOCTYPE html><p>", "an HTML page instead of JSON"],
    [502, " <html>", "an HTML page instead of JSON"],
    [200, '{"a":', "something instead of JSON"],
  ])("error: %i without JSON proves no success", (status, text, message) => {
    expect(judge({ kind: "ok" }, answer(status, text))).toEqual({ kind: "unknown", code: undefined, message });
  });

  it("error: a 5xx or 2xx page is no refusal; a 4xx page is, and a limit is one at any status", () => {
    expect(judge(refused, answer(503, "<html>")).kind).toBe("unknown");
    expect(judge(refused, answer(200, '{"a":')).kind).toBe("unknown");
    expect(judge(refused, answer(403, "<html>"))).toEqual({ ...refused, message: "an HTML page instead of JSON" });
    const limited: Verdict = { kind: "rate-limit", code: "", message: "slow", retryAfterMs: 1, banned: false };
    expect(judge(limited, answer(503, ""))).toEqual(limited);
  });

  it("error: a rule that throws", () => {
    const broken = () => {
      throw new TypeError("no code");
    };
    expect(judgeAnswer(broken, answer(200, "[]", []), draft, draft).kind).toBe("unknown");
  });
});

describe("redact", () => {
  const signed: Draft = {
    ...draft,
    query: "symbol=BTCUSDT&timestamp=1700000000000&signature=abcdef0123456789",
    body: "listenKey=LISTENKEY0123&note=a%2Fb",
    headers: { "x-key": "KEY0123456789", authorization: "Bearer TOKEN0123456789", "x-id": "BTCUSDT" },
  };

  it("default: takes out keys, tokens and signatures however they are quoted", () => {
    const message = "abcdef0123456789 KEY0123456789 TOKEN0123456789 LISTENKEY0123 BTCUSDT is bad";
    const clean = redact(message, { ...draft, body: signed.body }, signed);
    expect(clean).toBe("[redacted] [redacted] [redacted] [redacted] BTCUSDT is bad");
  });

  it("behavior: leaves ordinary words alone and cuts endless ones", () => {
    expect(redact("BTCUSDT a/b", draft, signed)).toBe("BTCUSDT a/b");
    expect(redact("x".repeat(10_000), draft, signed).length).toBeLessThan(600);
    expect(redact("ok", draft, { ...signed, query: "a=%E0%A4%A&signature=%E0%A4%A%E0%A4%A" })).toBe("ok");
  });
});

describe("emit", () => {
  it("behavior: survives hooks that throw or reject", async () => {
    const rejected = vi.fn(async () => {
      throw new Error("x");
    });
    emit(() => {
      throw new Error("x");
    }, 1);
    emit(rejected, 1);
    emit(undefined, 1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(rejected).toHaveBeenCalledOnce();
  });
});
