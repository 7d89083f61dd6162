/**
 * Two processes, one agent wallet. A nonce may be used once, and one below the last hundred is refused with -4225, so
 * all nonces come from one place: here the parent process. A counter in Redis does as well.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  type AgentCredentials,
  asterFutures,
  createNonces,
  getBalances,
  type NextNonce,
} from "@venuekit/aster/futures";
import { credentials, futures } from "./options.js";

const CALLS = 20;

if (process.send === undefined) {
  const next = createNonces();
  const ends = ["first", "second"].map((name) => {
    const child = fork(fileURLToPath(import.meta.url), [name]);
    child.on("message", async () => child.send(String(await next(Date.now()))));
    return new Promise((resolve) => child.once("exit", resolve));
  });
  await Promise.all(ends);
} else {
  const { user, signer } = credentials as AgentCredentials;
  const client = asterFutures({ user, signer, nonces: askingParent(), server: futures });
  const answers = await Promise.all(Array.from({ length: CALLS }, () => getBalances(client)));
  console.log(`${process.argv[2]}: ${answers.length} calls, none refused`);
  await client.close();
  process.disconnect();
}

/** Answers come in the order of the questions. */
function askingParent(): NextNonce {
  const waiting: ((nonce: string) => void)[] = [];
  process.on("message", (nonce) => waiting.shift()?.(String(nonce)));
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      process.send?.("nonce");
    });
}
