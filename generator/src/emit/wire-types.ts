import { once } from "node:events";
import { MessageChannel, Worker } from "node:worker_threads";

type Answer = { readonly text: string } | { readonly problem: string };

let thread: Worker | undefined;

/**
 * Starts the thread in which openapi-typescript works. It takes longer to load than the specs take to read, and needs
 * nothing of us but a document, so the two can go on at the same time.
 */
export function startWireTypes(): Worker {
  if (thread === undefined) {
    // The default stack is too small for documents with thousands of shapes that hold each other.
    const resourceLimits = { stackSizeMb: 64 };
    thread = new Worker(new URL("./wire-types.worker.js", import.meta.url), { resourceLimits });
    // What keeps the process alive is a question not answered yet.
    thread.unref();
  }
  return thread;
}

/**
 * The types of an OpenAPI document, given as JSON; or what is wrong with the document.
 *
 * @param isMade Made by us from a document of somebody else: need not be checked against the standard.
 */
export async function wireTypes(document: string, isMade = false): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  startWireTypes().postMessage({ document, isMade, port: port2 }, [port2]);
  const [answer] = (await once(port1, "message")) as [Answer];
  port1.close();
  return answer;
}
