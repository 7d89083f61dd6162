import { type AddressInfo, createServer } from "node:net";
import type { Clock } from "../../../engine/clock.js";
import type { Ledger } from "../../../engine/ledger.js";
import type { Timers } from "../../../engine/timers.js";
import type { FixKey } from "./auth.js";
import type { FixFrame } from "./codec.js";
import { FixConnection } from "./connection.js";
import { FixDesk, type FixVenue } from "./desk.js";

export interface FixAcceptorOptions {
  /** Venues that orders may be for. */
  readonly venues: readonly FixVenue[];
  readonly clock: Clock;
  readonly timers: Timers;
  readonly keys: readonly FixKey[];
  /** Gets every message as a frame of the socket `fix`. */
  readonly ledger?: Ledger;
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
}

/** The venue's FIX 4.2 endpoint on localhost, in clear text. */
export interface FixAcceptor {
  readonly host: string;
  readonly port: number;
  /** Messages as they passed, with `|` for the separator. Tokens of logons are left out. */
  readonly messages: readonly { readonly direction: "in" | "out"; readonly text: string }[];
  /** The session of an account, to make it misbehave. */
  session(accountId: string): FixConnection | undefined;
  /** Refuses all logons with this text; `undefined` takes them again. */
  refuse(text: string | undefined): void;
  /** Answers no request while on; what was asked is forgotten. */
  ignoreRequests(on: boolean): void;
  /** Cuts all connections. */
  dropSockets(): void;
  close(): Promise<void>;
}

/** Most messages kept. */
const MOST_MESSAGES = 100_000;

/**
 * Starts the FIX endpoint over an exchange. Reports of an account go to its session; without one they are gone, as both
 * sides start anew at every logon.
 */
export async function startFixAcceptor(options: FixAcceptorOptions): Promise<FixAcceptor> {
  const { clock, timers, keys, venues, ledger, port = 0 } = options;
  const desk = new FixDesk(venues, () => clock.now());
  const connections = new Set<FixConnection>();
  const messages: { direction: "in" | "out"; text: string }[] = [];
  let refusal: string | undefined;
  let ignoring = false;
  let count = 0;

  function session(accountId: string): FixConnection | undefined {
    return [...connections].find(({ key, leaving }) => key?.accountId === accountId && !leaving);
  }

  function request(connection: FixConnection, { type, fields }: FixFrame): void {
    const { key } = connection;
    if (key === undefined || ignoring) return;
    if (type !== "H" && key.trade === false) {
      const text = "Permission denied. Invalid API key or permissions for action.";
      connection.send("j", { 45: fields.get(34), 372: type, 380: 6, 58: text });
      return;
    }
    if (type === "D") desk.place(key.accountId, fields);
    else if (type === "F") desk.cancel(key.accountId, fields);
    else desk.status(key.accountId, fields);
  }

  desk.reported.on(({ accountId, type, fields }) => session(accountId)?.send(type, fields));

  const server = createServer((socket) => {
    count += 1;
    const number = count;
    const connection: FixConnection = new FixConnection(socket, {
      keys,
      timers,
      now: () => clock.now(),
      refusal: (accountId) => refusal ?? (session(accountId) && "already logged on"),
      request,
      passed(direction, raw) {
        const text = raw.replace(/(\|96=)[^|]*/, "$1[token]");
        messages.push({ direction, text });
        if (messages.length > MOST_MESSAGES) messages.splice(0, MOST_MESSAGES / 10);
        ledger?.record({ kind: "frame", product: undefined, direction, socket: "fix", connection: number, text });
      },
      closed: () => connections.delete(connection),
    });
    connections.add(connection);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    host: "127.0.0.1",
    port: (server.address() as AddressInfo).port,
    messages,
    session,
    refuse(text) {
      refusal = text;
    },
    ignoreRequests(on) {
      ignoring = on;
    },
    dropSockets() {
      for (const connection of connections) connection.drop();
    },
    async close() {
      desk.close();
      for (const connection of connections) connection.drop();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
