import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { FixTlsOptions } from "./options.js";

/** Where a session connects to. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly tls: FixTlsOptions | undefined;
}

/** Opens a connection. Rejects when it can't be made before the signal fires. */
export function openSocket({ host, port, tls }: Address, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = tls === undefined ? connectTcp({ host, port }) : connectTls({ ...tls, host, port });
    const abort = (): void => {
      socket.destroy();
      reject(new Error("no connection in time"));
    };
    // Stays attached for good: an "error" event nobody listens to ends the process.
    socket.on("error", (error) => {
      signal.removeEventListener("abort", abort);
      reject(error);
    });
    socket.once(tls === undefined ? "connect" : "secureConnect", () => {
      signal.removeEventListener("abort", abort);
      socket.setNoDelay(true);
      resolve(socket);
    });
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
