import { describe, expect, it } from "vitest";
import { fetchTransport } from "../../src/transport/fetch.js";
import type { Transport } from "../../src/transport/transport.js";
import { describeTransport, failureOf, request } from "./contract.js";

const make = (options?: Parameters<typeof fetchTransport>[0]) => fetchTransport(options) as Required<Transport>;

describeTransport("fetchTransport", make, false);

describe("fetchTransport with a given fetch", () => {
  it("args: fetch gets the address and an own signal", async () => {
    const calls: [string, RequestInit][] = [];
    const transport = make({
      fetch: async (url, init) => {
        calls.push([url, init]);
        return new Response("{}", { headers: { "Retry-After": "3" } });
      },
    });
    const answer = await transport.send(request("https://venue.example", { headers: { "x-key": "K" } }));
    expect(answer).toEqual({
      status: 200,
      headers: { "content-type": "text/plain;charset=UTF-8", "retry-after": "3" },
      text: "{}",
    });
    expect(calls[0]?.[0]).toBe("https://venue.example/a?b=c");
    expect(calls[0]?.[1]).toMatchObject({ method: "GET", redirect: "manual", body: null });
  });

  it("error: a fetch that ignores its signal still ends at the deadline", async () => {
    const transport = make({ fetch: () => new Promise(() => undefined) });
    const failure = await failureOf(transport.send(request("https://venue.example", { timeoutMs: 10 })));
    expect(failure).toMatchObject({ kind: "timeout", sent: true });
  });

  it("error: platforms that quote the address do not show the query", async () => {
    const cause = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const transport = make({
      fetch: () => Promise.reject(new TypeError("error for url (https://v.example/a?signature=SECRET): no", { cause })),
    });
    const failure = await failureOf(transport.send(request("https://v.example", { path: "/a?signature=SECRET" })));
    expect(String(failure.cause)).toBe("Error: error for url (https://v.example/a?...): no: refused");
    expect((failure.cause as Error).cause).toBeUndefined();
  });

  it("error: a fetch that throws, and a redirect hidden by the browser", async () => {
    const throwing = make({
      fetch: () => {
        throw new Error("broken");
      },
    });
    expect(await failureOf(throwing.send(request("https://v.example")))).toMatchObject({ kind: "network", sent: true });
    const hidden = make({ fetch: async () => Response.error() });
    expect(String((await failureOf(hidden.send(request("https://v.example")))).cause)).toContain("redirect");
  });
});
