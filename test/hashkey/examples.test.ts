/** Every answer and push the document shows decodes, and every leaf of it is found again with its digits. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Client, type Dec, hashkey, hashkeyWith, type StreamEvent, type Transport } from "@venuekit/hashkey";
import * as operations from "@venuekit/hashkey/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocketServer } from "ws";
import { answerExamples, type Example, pushExamples } from "../support/examples.js";
import { decodedLeaves, missing, numeric, wireLeaves } from "../support/leaves.js";
import { enrich } from "../support/mutate.js";
import { calls, streams } from "./calls.js";

const answers = answerExamples("hashkey");
const pushes = pushExamples("hashkey");
const asText = (text: string): Dec => text as unknown as Dec;

/** A venue that answers everything with one text. */
function answering(text: string): Transport {
  return { send: async () => ({ status: 200, headers: {}, text }) };
}

async function call(client: Client, of: string): Promise<unknown> {
  const name = of as keyof typeof calls;
  const operation = operations[name] as (client: Client, params: unknown) => Promise<unknown>;
  return operation(client, calls[name]);
}

async function decodeAnswer({ of, json }: Example, decimal?: (text: string) => Dec): Promise<unknown> {
  const options = { key: "key", secret: "secret", transport: answering(json), limits: false as const };
  const client = decimal === undefined ? hashkey(options) : hashkeyWith({ ...options, decimal });
  return call(client, of);
}

test("the document's examples are all here", () => {
  expect(answers).toHaveLength(45);
  expect(new Set(pushes.map(({ of }) => of))).toEqual(new Set(Object.keys(streams)));
});

describe("answers", () => {
  test.each(answers)("$of $name", async (example) => {
    expect(missing(wireLeaves(example.json), decodedLeaves(await decodeAnswer(example, asText)))).toEqual([]);
    const decoded = numeric(decodedLeaves(await decodeAnswer(example)));
    expect(missing(numeric(wireLeaves(example.json)), decoded)).toEqual([]);
  });

  test.each(answers)("$of $name with longer digits and unknown keys", async (example) => {
    const json = enrich(example.json);
    expect(missing(wireLeaves(json), decodedLeaves(await decodeAnswer({ ...example, json }, asText)))).toEqual([]);
  });
});

describe("pushes", () => {
  let server: Server;
  let sockets: WebSocketServer;
  let frame = "";

  beforeAll(async () => {
    server = createServer((_request, response) => response.end('{"listenKey":"k"}'));
    sockets = new WebSocketServer({ server });
    // Account streams send no subscribe frame, so the push goes out at once as well as after a frame.
    sockets.on("connection", (socket, request) => {
      if (request.url?.startsWith("/api/") === true) setImmediate(() => socket.send(frame));
      socket.on("message", () => socket.send(frame));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });

  afterAll(async () => {
    for (const socket of sockets.clients) socket.terminate();
    await new Promise((resolve) => server.close(resolve));
  });

  async function receive(example: Example): Promise<StreamEvent<unknown, unknown>> {
    frame = example.json;
    const { port } = server.address() as AddressInfo;
    const client = hashkeyWith({
      key: "key",
      secret: "secret",
      server: { rest: `http://127.0.0.1:${port}`, stream: `ws://127.0.0.1:${port}` },
      decimal: asText,
      limits: false,
    });
    const name = example.of as keyof typeof streams;
    const watch = operations[name] as (client: Client, params: unknown) => ReturnType<typeof operations.watchTrades>;
    try {
      const stream = watch(client, streams[name]);
      for await (const event of stream.events()) return event;
      throw new Error("the stream ended without a push");
    } finally {
      await client.close();
    }
  }

  test.each(pushes)("$of $name", async (example) => {
    const event = await receive(example);
    if (event.type !== "data") throw event.error ?? new Error(`gap: ${event.reason}`);
    expect(missing(wireLeaves(example.json), decodedLeaves(event.push))).toEqual([]);
    expect(decodedLeaves(event.data).length).toBeGreaterThan(0);
  });

  test.each(pushes)("$of $name with longer digits and unknown keys", async (example) => {
    const json = enrich(example.json);
    const event = await receive({ ...example, json });
    if (event.type !== "data") throw event.error ?? new Error(`gap: ${event.reason}`);
    expect(missing(wireLeaves(json), decodedLeaves(event.push))).toEqual([]);
  });
});
