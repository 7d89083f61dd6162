import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  ApiError,
  ConfigError,
  DecodeError,
  RateLimitError,
  StreamError,
  TimeoutError,
  TransportError,
  UnknownExecutionError,
  VenueError,
} from "../src/errors.js";

const api = { operation: "getThing", status: 400, code: "0211", venueMessage: "no such order" };
const transport = { operation: "getThing", message: "lost", sent: true, cause: new Error("reset") };
const unknown = {
  ...transport,
  code: undefined,
  status: undefined,
  clientOrderIds: ["a", "b"],
  reconcile: async () => "HIDDEN",
};

describe("errors", () => {
  it.each([
    [new ConfigError("x"), []],
    [new ApiError(api), []],
    [new RateLimitError({ ...api, retryAfterMs: 5, banned: false, local: false }), [ApiError]],
    [new TransportError(transport), []],
    [new TimeoutError(transport), [TransportError]],
    [new UnknownExecutionError(unknown), [TransportError]],
    [new DecodeError("missing"), []],
    [new StreamError({ stream: "watchTrades", message: "refused" }), []],
  ])("%s: has its name and parents", (error, parents) => {
    for (const parent of [Error, VenueError, ...parents]) expect(error).toBeInstanceOf(parent);
    expect(error.name).toBe(error.constructor.name);
    expect(inspect(error)).toContain(error.constructor.name);
  });

  it("ApiError: says what, where and why", () => {
    expect(new ApiError(api).message).toBe("getThing: 0211 no such order");
    expect(new ApiError({ ...api, code: "" }).message).toBe("getThing: HTTP 400 no such order");
    expect(new ApiError({ ...api, code: "", status: 0, venueMessage: "no room" }).message).toBe("getThing: no room");
    expect(new ApiError({ ...api, venueMessage: "" }).message).toBe("getThing: 0211");
  });

  it("TransportError: keeps the cause", () => {
    expect(new TransportError(transport).cause).toBe(transport.cause);
    expect("cause" in new TransportError({ ...transport, cause: undefined })).toBe(false);
  });

  it("UnknownExecutionError: reconciles, and hides how", async () => {
    const error = new UnknownExecutionError({ ...unknown, sent: false });
    expect(error.sent).toBe(true);
    expect(error.clientOrderId).toBe("a");
    expect(await error.reconcile()).toBe("HIDDEN");
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain("HIDDEN");
    const bare = new UnknownExecutionError({ ...unknown, clientOrderIds: [], reconcile: undefined });
    expect(bare.clientOrderId).toBeUndefined();
    await expect(bare.reconcile()).rejects.toBeInstanceOf(ConfigError);
  });
});

describe("DecodeError", () => {
  it("within: builds the path from the inside out", () => {
    const error = new DecodeError("missing").within("free").within(3).within("balances");
    expect(error.path).toBe("balances[3].free");
    expect(error.message).toBe("balances[3].free: missing");
    expect(new DecodeError("missing").within(1).within(0).path).toBe("[0][1]");
  });

  it("of: names the call in message and stack, and keeps the text out of both", () => {
    const error = new DecodeError("missing").within("id").of("getThing", "TEXT", " (note)");
    expect(error).toMatchObject({ operation: "getThing", reason: "missing", path: "id", text: "TEXT" });
    expect(error.message).toBe("getThing: id: missing (note)");
    expect(error.stack?.split("\n")[0]).toBe("DecodeError: getThing: id: missing (note)");
    expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain("TEXT");
  });

  it("of: keeps what finds the call again, and hides how", async () => {
    const traces = { clientOrderIds: ["a", "b"], reconcile: async () => "HIDDEN" };
    const error = new DecodeError("missing").of("createOrders", "", "", traces);
    expect(error).toMatchObject({ clientOrderIds: ["a", "b"], clientOrderId: "a" });
    expect(await error.reconcile()).toBe("HIDDEN");
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain("HIDDEN");
    for (const bare of [new DecodeError("missing"), new DecodeError("missing").of("watchTrades", "")]) {
      expect(bare).toMatchObject({ clientOrderIds: [], clientOrderId: undefined });
      await expect(bare.reconcile()).rejects.toBeInstanceOf(ConfigError);
    }
  });

  it("of: the whole value", () => {
    expect(new DecodeError("not JSON").of("getThing", "").message).toBe("getThing: not JSON");
  });
});
