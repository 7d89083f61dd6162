import { TransportError } from "@venuekit/runtime";
import { FixRejectError } from "./errors.js";
import { type Link, type LinkEnd, type LinkEvents, openLink } from "./link.js";
import type { Engine } from "./load.js";
import { type Address, openSocket } from "./socket.js";

const OPERATION = "fixSession";
const LONGEST_MESSAGE = 500;

/** What is needed to log on, again and again. */
export interface DialOptions extends Address {
  readonly engine: Engine;
  readonly sender: string;
  readonly target: string;
  readonly heartbeatSeconds: number;
  readonly connectTimeoutMs: number;
  readonly resendTimeoutMs: number;
  readonly now: () => number;
  /** A fresh token for each logon. */
  readonly token: () => Promise<string>;
}

export interface DialEvents extends Pick<LinkEvents, "received" | "lost" | "alive"> {
  opened(link: Link): void;
  /** A session that was open is over. */
  closed(end: LinkEnd): void;
}

/**
 * Connects and logs on.
 *
 * @throws {FixRejectError} The venue refused the logon.
 * @throws {TransportError} No connection, or no answer in time.
 */
export async function dial(options: DialOptions, events: DialEvents, signal: AbortSignal): Promise<void> {
  const timeout = AbortSignal.timeout(options.connectTimeoutMs);
  const stop = AbortSignal.any([signal, timeout]);
  const token = await options.token();
  const socket = await openSocket(options, stop).catch((cause: unknown) => {
    throw unreachable(options, signal.aborted ? "aborted" : (cause as Error).message, false, cause);
  });
  const { sender, target, heartbeatSeconds, resendTimeoutMs, now } = options;
  await new Promise<void>((resolve, reject) => {
    let open = false;
    const abort = (): void => link.drop(signal.aborted ? "aborted" : "the logon was not answered in time");
    const link = openLink(
      options.engine,
      socket,
      { sender, target, heartbeatSeconds, resendTimeoutMs, now, token },
      {
        received: (message) => events.received(message),
        lost: () => events.lost(),
        alive: () => events.alive(),
        opened() {
          open = true;
          stop.removeEventListener("abort", abort);
          events.opened(link);
          resolve();
        },
        closed({ reason, refusal }) {
          stop.removeEventListener("abort", abort);
          // A venue may quote what it did not like.
          const [why, text] = [clean(reason, token), refusal && clean(refusal, token)];
          if (open) return events.closed({ reason: why, refusal: text });
          if (text === undefined) reject(unreachable(options, why, true));
          else reject(new FixRejectError({ operation: OPERATION, code: undefined, text }));
        },
      },
    );
    if (stop.aborted) abort();
    else stop.addEventListener("abort", abort, { once: true });
  });
}

function unreachable({ host, port, tls }: Address, why: string, sent: boolean, cause?: unknown): TransportError {
  const message = `${host}:${port}${tls === undefined ? "" : " (TLS)"}: ${why}`;
  return new TransportError({ operation: OPERATION, message, sent, cause });
}

function clean(text: string, token: string): string {
  return text.replaceAll(token, "[redacted]").slice(0, LONGEST_MESSAGE);
}
