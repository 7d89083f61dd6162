import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { type Resource, resource } from "../../src/call/resource.js";
import { ConfigError, VenueError } from "../../src/errors.js";
import type { Transport, TransportResponse } from "../../src/transport/transport.js";
import { createOrder, errorOf, fails, getThing, KEY, ok, reply, rig, SECRET } from "./venue.js";

describe("resource", () => {
  it("default: made once a key, on first use", () => {
    const { client } = rig([ok]);
    const key = {};
    let made = 0;
    const create = (): Resource => {
      made++;
      return { close: () => undefined };
    };
    const first = resource(client, key, create);
    expect(resource(client, key, create)).toBe(first);
    expect(resource(client, {}, create)).not.toBe(first);
    expect(made).toBe(2);
  });

  it("behavior: a copy of a client shares what the client owns, and closes it", async () => {
    const { client } = rig([ok]);
    const key = {};
    let closed = 0;
    const create = (): Resource => ({ close: () => void closed++ });
    expect(resource({ ...client }, key, create)).toBe(resource(client, key, create));
    await client.close();
    expect(closed).toBe(1);
  });

  it("error: no client", () => {
    const { client } = rig([ok]);
    const other = { ...client, limits: { ...client.limits } };
    expect(() => resource(other, {}, () => ({ close: () => undefined }))).toThrow("this is not a client");
  });
});

describe("client.close", () => {
  it("default: closes resources, then the transport, once", async () => {
    const order: string[] = [];
    const transport: Transport = { send: async () => ok, close: async () => void order.push("transport") };
    const { client } = rig([ok], { transport });
    for (const name of ["a", "b"]) {
      resource(client, {}, () => ({
        close: async () => {
          await Promise.resolve();
          order.push(name);
        },
      }));
    }
    await Promise.all([client.close(), client.close(), client[Symbol.asyncDispose]()]);
    expect(order).toEqual(["a", "b", "transport"]);
  });

  it("error: later calls", async () => {
    const { client, requests } = rig([ok]);
    const closing = client.close();
    expect(await errorOf(client.request(getThing, { symbol: "A" }))).toBeInstanceOf(ConfigError);
    await closing;
    expect(await errorOf(client.request(getThing, { symbol: "A" }))).toMatchObject({
      message: "getThing: the client is closed",
    });
    expect(() => resource(client, {}, () => ({ close: () => undefined }))).toThrow(ConfigError);
    expect(requests).toHaveLength(0);
  });

  it("error: calls that wait for a limit, for the next attempt or for a signature fail and send nothing", async () => {
    const limited = rig([ok], { limits: { orders: { limit: 1, intervalMs: 4_000 } } });
    await limited.client.request(createOrder, { symbol: "A" });
    const pausing = rig([fails("network", false)]);
    const signing = rig([ok], { sign: () => new Promise(() => undefined) });
    for (const { client, requests } of [limited, pausing, signing]) {
      const calling = errorOf(client.request(createOrder, { symbol: "A" }));
      await new Promise((resolve) => setTimeout(resolve, 1));
      const sent = requests.length;
      await client.close();
      expect(await calling).toMatchObject({
        name: "TransportError",
        sent: false,
        message: "createOrder: aborted before it was sent",
      });
      expect(requests).toHaveLength(sent);
    }
  });

  it("error: calls under way fail, also over a transport that is only a function", async () => {
    const transport: Transport = { send: () => new Promise<TransportResponse>(() => undefined) };
    const { client } = rig([ok], { transport });
    const calls = [
      errorOf(client.request(createOrder, { symbol: "A" })),
      errorOf(client.request(getThing, { symbol: "A" })),
    ];
    await client.close();
    expect(await Promise.all(calls)).toMatchObject([
      { name: "UnknownExecutionError" },
      { name: "TransportError", sent: true },
    ]);
  });

  it("behavior: a transport that is only a function still has a deadline and can be aborted", async () => {
    const transport: Transport = { send: () => new Promise<TransportResponse>(() => undefined) };
    const { client } = rig([ok], { transport });
    expect(await errorOf(client.request(getThing, { symbol: "A" }, { timeoutMs: 10 }))).toMatchObject({
      name: "TimeoutError",
      sent: true,
    });
    const controller = new AbortController();
    const calling = errorOf(client.request(createOrder, { symbol: "A" }, { signal: controller.signal }));
    controller.abort();
    expect(await calling).toMatchObject({ name: "UnknownExecutionError" });
  });

  it("behavior: resources may end with a call, which is neither an order nor takes longer than a second", async () => {
    const { client, requests } = rig([ok]);
    const results: unknown[] = [];
    resource(client, {}, () => ({
      close: async () => {
        await Promise.resolve();
        results.push(await client.request(getThing, { symbol: "A" }));
        results.push((await errorOf(client.request(createOrder, { symbol: "A" }))).message);
      },
    }));
    await client.close();
    expect(results).toEqual(["7", "createOrder: the client is closed"]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.timeoutMs).toBeLessThanOrEqual(1_000);
    expect(requests[0]?.timeoutMs).toBeGreaterThan(0);
    expect(await errorOf(client.request(getThing, { symbol: "A" }))).toBeInstanceOf(ConfigError);
  });

  it("behavior: a last call that hangs holds the end up for a second only", async () => {
    vi.useFakeTimers();
    const transport: Transport = { send: () => new Promise<TransportResponse>(() => undefined) };
    const { client } = rig([ok], { transport });
    let name = "";
    resource(client, {}, () => ({
      close: async () => {
        name = (await errorOf(client.request(getThing, { symbol: "A" }))).name;
      },
    }));
    const closing = client.close();
    await vi.advanceTimersByTimeAsync(1_001);
    await closing;
    expect(name).toBe("TimeoutError");
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it("error: a resource that can't be closed is reported after all else is closed", async () => {
    let closed = false;
    const transport: Transport = {
      send: async () => ok,
      close: async () => {
        closed = true;
      },
    };
    const { client } = rig([ok], { transport });
    resource(client, {}, () => ({
      close: () => {
        throw new Error("stuck");
      },
    }));
    await expect(client.close()).rejects.toThrow("stuck");
    expect(closed).toBe(true);
  });
});

describe("secrets", () => {
  const show = (value: unknown) =>
    inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value) + String(value);

  it("behavior: neither the client nor any error shows a key or a signature", async () => {
    const { client } = rig([ok]);
    expect(show(client)).not.toMatch(/APIKEY|SECRET|SIGNATURE/);
    const echo = (status: number, code: string) => reply(status, { code, msg: `bad ${KEY} SIGNATURE-012345678917` });
    const steps = [
      echo(400, "1"),
      echo(500, "1"),
      echo(429, "1"),
      echo(400, "1007"),
      reply(200, { code: "0", x: KEY }),
      reply(200, `<html>${KEY}`),
      fails("network", true),
    ];
    for (const step of steps) {
      for (const operation of [createOrder, getThing] as const) {
        const failing = rig([step], {
          retries: 0,
          hooks: { error: (event) => expect(show(event)).not.toMatch(/APIKEY|SECRET|SIGNATURE/) },
        });
        const error = await errorOf(failing.client.request(operation as typeof getThing, { symbol: "A" }));
        expect(error).toBeInstanceOf(VenueError);
        expect(show(error) + error.stack).not.toMatch(/APIKEY|SECRET|SIGNATURE/);
      }
    }
  });

  it("behavior: hooks see neither query, nor body, nor headers", async () => {
    const events: unknown[] = [];
    const note = (event: unknown) => events.push(event);
    const { client } = rig([ok], { hooks: { request: note, response: note } });
    await client.request(createOrder, { symbol: "A", clientId: "mine" });
    expect(events).toHaveLength(2);
    expect(show(events)).not.toMatch(new RegExp(`${KEY}|${SECRET}|signature|symbol|mine|\\?`));
  });
});
