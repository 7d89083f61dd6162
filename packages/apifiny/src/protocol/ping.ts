import type { Incoming, JsonObject } from "@venuekit/runtime";

/** The server pings with a number, and wants the same number back. */
export function echo({ ping }: JsonObject): Incoming {
  return typeof ping === "string" && /^\d+$/.test(ping)
    ? { kind: "control", reply: `{"pong":${ping}}` }
    : { kind: "ignored" };
}
