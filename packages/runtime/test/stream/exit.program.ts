// Run by exit.test.ts: uses a stream in one way or another, says "done", and has to end without any further help.
import { hub, protocol, trades } from "./venue.js";

const [, , url = "", mode] = process.argv;
const heartbeat = { silentAfterMs: 60_000, ping: { everyMs: 1_000, frame: () => "{}" } };
// The hook keeps a first failure from the console.
const hooks = { socket: () => {} };
const streams = hub(() => protocol(() => url, { heartbeat }), { backoff: { minMs: 5, maxMs: 20 } }, hooks);
const stream = streams.watch(trades, { symbol: "A" });

switch (mode) {
  case "close":
    await stream.ready;
    await streams.close();
    break;
  case "close-connecting":
    await new Promise((resolve) => setTimeout(resolve, 100));
    await streams.close();
    break;
  case "close-reconnecting": {
    const down = hub(() => protocol(() => "ws://127.0.0.1:1", { heartbeat }), { backoff: { minMs: 60_000 } }, hooks);
    down.watch(trades, { symbol: "A" });
    await streams.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await down.close();
    break;
  }
  case "break":
    // Without closing the client: an idle connection closes by itself.
    await stream.ready;
    await stream.close();
    break;
  default:
    for await (const _trade of stream) break;
    await streams.close();
}
console.log("done");
