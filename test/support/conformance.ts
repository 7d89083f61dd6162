import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Client, Dec, Stream, StreamEvent, Transport } from "@venuekit/runtime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { answerExamples, type Example, pushExamples } from "./examples.js";
import { decodedLeaves, missing, numeric, wireLeaves } from "./leaves.js";
import { enrich } from "./mutate.js";

/** What the suite asks of a client it makes. */
export interface Setup {
  /** The call or stream that is tested. */
  readonly of: string;
  readonly transport?: Transport;
  readonly server?: { readonly rest: string; readonly stream: string };
  /** Absent: the venue's default, exact `Decimal`s. */
  readonly decimal?: (text: string) => Dec;
}

/** A venue's package as the conformance suite uses it. */
export interface Subject {
  /** Folder below `specs/`. */
  readonly spec: string;
  /** Example answers the specification must hold. */
  readonly answers: number;
  readonly connect: (setup: Setup) => Client;
  /** The operations namespace. */
  readonly operations: object;
  /** Answers and pushes as the venue was seen to send them, where they differ from the document's examples. */
  readonly seen?: readonly Example[];
  /** Parameters for each call and stream. */
  readonly calls: Readonly<Record<string, unknown>>;
  readonly streams: Readonly<Record<string, unknown>>;
  /** What the venue sends on a socket: `received` is `undefined` when it has just been opened. */
  readonly push: (json: string, received: string | undefined, url: string) => readonly string[];
}

type Call = (client: Client, params: unknown) => Promise<unknown>;
type Watch = (client: Client, params: unknown) => Stream<unknown>;

const asText = (text: string): Dec => text as unknown as Dec;

/**
 * Every answer and push the document shows or the venue was seen to send decodes, and every leaf of it is found again
 * with its digits; also with longer digits than shown, and with fields the document does not know.
 */
export function describeConformance(subject: Subject): void {
  const documented = { answers: answerExamples(subject.spec), pushes: pushExamples(subject.spec) };
  const { seen = [] } = subject;
  const answers = [...documented.answers, ...seen.filter(({ of }) => !of.startsWith("watch"))];
  const pushes = [...documented.pushes, ...seen.filter(({ of }) => of.startsWith("watch"))];

  test("the document's examples are all here", () => {
    expect(documented.answers).toHaveLength(subject.answers);
    expect(Object.keys(subject.streams)).toEqual(expect.arrayContaining(pushes.map(({ of }) => of)));
  });

  describe("answers", () => {
    const decode = async ({ of, json }: Example, decimal?: (text: string) => Dec): Promise<string[]> => {
      const transport: Transport = { send: async () => ({ status: 200, headers: {}, text: json }) };
      const client = subject.connect(decimal === undefined ? { of, transport } : { of, transport, decimal });
      const call = Object.entries(subject.operations).find(([name]) => name === of)?.[1] as Call;
      return decodedLeaves(await call(client, subject.calls[of]));
    };

    test.each(answers)("$of $name", async (example) => {
      expect(missing(wireLeaves(example.json), await decode(example, asText))).toEqual([]);
      expect(missing(numeric(wireLeaves(example.json)), numeric(await decode(example)))).toEqual([]);
    });

    test.each(answers)("$of $name with longer digits and unknown keys", async (example) => {
      const json = enrich(example.json);
      expect(missing(wireLeaves(json), await decode({ ...example, json }, asText))).toEqual([]);
    });
  });

  describe("pushes", () => {
    let server: Server;
    let sockets: WebSocketServer;
    let json = "";

    beforeAll(async () => {
      server = createServer((_request, response) => response.end('{"listenKey":"k"}'));
      sockets = new WebSocketServer({ server });
      sockets.on("connection", (socket, { url = "" }) => {
        setImmediate(() => sendAll(socket, subject.push(json, undefined, url)));
        socket.on("message", (data) => sendAll(socket, subject.push(json, String(data), url)));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    });

    afterAll(async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    });

    async function receive(example: Example): Promise<StreamEvent<unknown, unknown>> {
      json = example.json;
      const { port } = server.address() as AddressInfo;
      const at = { rest: `http://127.0.0.1:${port}`, stream: `ws://127.0.0.1:${port}` };
      const client = subject.connect({ of: example.of, server: at, decimal: asText });
      const watch = Object.entries(subject.operations).find(([name]) => name === example.of)?.[1] as Watch;
      try {
        const { value } = await watch(client, subject.streams[example.of]).events().next();
        return value;
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
      const enriched = { ...example, json: enrich(example.json) };
      const event = await receive(enriched);
      if (event.type !== "data") throw event.error ?? new Error(`gap: ${event.reason}`);
      expect(missing(wireLeaves(enriched.json), decodedLeaves(event.push))).toEqual([]);
    });
  });
}

function sendAll(socket: WebSocket, frames: readonly string[]): void {
  for (const frame of frames) socket.send(frame);
}
