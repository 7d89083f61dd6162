import { inspect } from "node:util";
import { Agent, MockAgent } from "undici";
import { describe, expect, it } from "vitest";
import { loadPool } from "../../src/transport/dispatcher.js";
import { asTransportFailure } from "../../src/transport/failure.js";
import type { Transport } from "../../src/transport/transport.js";
import { type UndiciTransportOptions, undiciTransport } from "../../src/transport/undici.js";
import { describeTransport, failureOf, request } from "./contract.js";
import { http, rawServer, refusedOrigin, until } from "./raw-server.js";

const make = (options?: UndiciTransportOptions) => undiciTransport(options) as Required<Transport>;

describeTransport("undiciTransport", make, true);
describeTransport("undiciTransport over a given dispatcher", () => make({ dispatcher: new Agent() }), true);

describe("undiciTransport, what it knows exactly", () => {
  it("behavior: a request that waited behind a busy connection was not sent, and the connection lives on", async () => {
    let release = (): void => undefined;
    await using server = await rawServer((socket, text) => {
      if (text.includes("/busy")) release = () => socket.write(http(200, '"busy"'));
      else socket.write(http(200, '"next"'));
    });
    const transport = make({ connections: 1 });
    const busy = transport.send(request(server.origin, { path: "/busy" }));
    await until(() => server.requests.length === 1);
    const controller = new AbortController();
    const expired = await failureOf(transport.send(request(server.origin, { timeoutMs: 20 })));
    const aborted = failureOf(transport.send(request(server.origin, { signal: controller.signal })));
    controller.abort("stop");
    expect(expired).toMatchObject({ kind: "timeout", sent: false });
    expect(await aborted).toMatchObject({ kind: "aborted", sent: false });
    const next = transport.send(request(server.origin, { path: "/next" }));
    release();
    expect((await busy).text).toBe('"busy"');
    expect((await next).text).toBe('"next"');
    expect(server.requests).toHaveLength(2);
    expect(server.connections).toBe(1);
    await transport.close();
  });

  it("behavior: a pipelined request is not sent again by itself when its connection is lost", async () => {
    await using server = await rawServer((socket, text) => {
      if (text.includes("/warm")) socket.write(http(200, "{}"));
      if (text.includes("/second")) socket.resetAndDestroy();
    });
    const transport = make({ connections: 1, pipelining: 4 });
    await transport.send(request(server.origin, { path: "/warm" }));
    const sendings = ["/first", "/second"].map((path) => failureOf(transport.send(request(server.origin, { path }))));
    for (const failure of await Promise.all(sendings)) expect(failure).toMatchObject({ kind: "network", sent: true });
    expect(server.requests).toHaveLength(3);
    await transport.close();
  });

  it("behavior: repeated headers are joined; no compression is asked for", async () => {
    await using server = await rawServer((socket) =>
      socket.write("HTTP/1.1 200 OK\r\nx-a: 1\r\nx-a: 2\r\ncontent-length: 2\r\n\r\n{}"),
    );
    const transport = make();
    expect((await transport.send(request(server.origin))).headers["x-a"]).toBe("1, 2");
    expect(server.requests[0]).not.toContain("accept-encoding");
    await transport.close();
  });

  it("behavior: reuses a connection, and opens one per request under way up to the limit", async () => {
    await using server = await rawServer((socket) => setTimeout(() => socket.write(http(200, "{}")), 5));
    const transport = make({ connections: 3 });
    await Promise.all(Array.from({ length: 30 }, () => transport.send(request(server.origin))));
    expect(server.connections).toBe(3);
    await transport.close();
  });

  it("args: a given dispatcher is used with the origin and left open", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent.get("https://venue.example").intercept({ path: "/a?b=c" }).reply(200, '"mock"').times(2);
    const transport = make({ dispatcher: agent });
    expect((await transport.send(request("https://venue.example"))).text).toBe('"mock"');
    await transport.close();
    const other = make({ dispatcher: agent });
    expect((await other.send(request("https://venue.example"))).text).toBe('"mock"');
    await agent.close();
  });

  it("error: closed before the first connection", async () => {
    const transport = make();
    const sending = failureOf(transport.send(request(await refusedOrigin())));
    await transport.close();
    expect((await sending).sent).toBe(false);
  });

  it("behavior: shows no header of a request under way", async () => {
    await using server = await rawServer(() => undefined);
    const transport = make();
    const sending = failureOf(transport.send(request(server.origin, { headers: { "x-key": "SECRET" } })));
    await until(() => server.requests.length === 1);
    expect(inspect(transport, { depth: 20, showHidden: true })).not.toContain("SECRET");
    await transport.close();
    expect(inspect(await sending, { depth: 20, showHidden: true })).not.toContain("SECRET");
  });

  it("behavior: the pool comes without the rest of undici", async () => {
    const Pool = await loadPool();
    const pool = new Pool("http://127.0.0.1:1", { connections: 1, pipelining: 1 });
    expect(typeof pool.dispatch).toBe("function");
    await pool.destroy(new Error("done"));
  });
});

describe("asTransportFailure", () => {
  it("error: anything unknown may have been sent", () => {
    const cause = new Error("x");
    expect(asTransportFailure(cause)).toEqual({ kind: "network", sent: true, cause });
    expect(asTransportFailure(undefined)).toEqual({ kind: "network", sent: true, cause: undefined });
  });
});
