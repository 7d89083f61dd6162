import { hashkey } from "@venuekit/hashkey";
import { Pool } from "undici";
import { compare, KEY, PATH, SECRET, sendWith, signedBody } from "../support/calls.js";
import { report } from "../support/row.js";
import { startServer } from "../support/server.js";

const server = await startServer("http");
const origin = `http://127.0.0.1:${server.port}`;
const client = hashkey({ key: KEY, secret: SECRET, limits: false, server: { rest: origin, stream: "ws://127.0.0.1" } });
const pool = new Pool(origin, { connections: 64 });
const headers = { "X-HK-APIKEY": KEY, "content-type": "application/x-www-form-urlencoded" };

async function minimal(id: number): Promise<unknown> {
  const { body } = await pool.request({ path: PATH, method: "POST", headers, body: signedBody(id) });
  return body.json();
}

report([await compare("undici", 3_000, minimal, sendWith(client))]);
await Promise.all([client.close(), pool.close()]);
server.stop();
