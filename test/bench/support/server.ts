import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A server of this bench in a process of its own. */
export interface Server<T> {
  readonly port: number;
  send(order: T): void;
  stop(): void;
}

/** @param name File in `servers/`. */
export async function startServer<T extends object = object>(name: string): Promise<Server<T>> {
  const child = fork(fileURLToPath(new URL(`../servers/${name}.mjs`, import.meta.url)));
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(Number(message)));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with code ${code}`)));
  });
  child.removeAllListeners("exit");
  return {
    port,
    send: (order) => void child.send(order),
    stop: () => child.disconnect(),
  };
}
