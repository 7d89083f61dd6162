import { fetchTransport, hashkey } from "@venuekit/hashkey";
import { compare, KEY, PATH, SECRET, sendWith, signedBody } from "../support/calls.js";
import { report } from "../support/row.js";
import { startServer } from "../support/server.js";

const server = await startServer("http");
const origin = `http://127.0.0.1:${server.port}`;
const client = hashkey({
  key: KEY,
  secret: SECRET,
  limits: false,
  server: { rest: origin, stream: "ws://127.0.0.1" },
  transport: fetchTransport(),
});
const headers = { "X-HK-APIKEY": KEY, "content-type": "application/x-www-form-urlencoded" };

async function minimal(id: number): Promise<unknown> {
  const response = await fetch(origin + PATH, { method: "POST", headers, body: signedBody(id) });
  return response.json();
}

report([await compare("fetch", 1_000, minimal, sendWith(client))]);
await client.close();
server.stop();
process.exit();
