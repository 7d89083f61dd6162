import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "./server.js";

/** Loads the sources as they are. */
const TSX = createRequire(import.meta.url).resolve("tsx");

let server: TestServer;

beforeEach(async () => {
  server = await startServer();
});

afterEach(async () => {
  await server.close();
});

/** Runs the program of `exit.program.ts`; resolves with its exit code and output once it ended by itself. */
async function run(mode: string): Promise<{ code: number | null; output: string }> {
  const program = fileURLToPath(new URL("exit.program.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@venuekit/source", "--import", TSX, program, server.url, mode]);
  let output = "";
  child.stdout.on("data", (data) => {
    output += String(data);
  });
  child.stderr.on("data", (data) => {
    output += String(data);
  });
  const [code] = await once(child, "close");
  return { code, output };
}

describe("a process", () => {
  it.each(["close", "close-connecting", "close-reconnecting", "break"])("ends by itself after %s", async (mode) => {
    server.hang = mode === "close-connecting";
    expect(await run(mode)).toEqual({ code: 0, output: "done\n" });
  });

  it("is not ended by errors, and stays alive while it reconnects", async () => {
    server.refuse = 503;
    const running = run("message");
    while (server.paths.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    server.refuse = 0;
    const pushing = setInterval(() => server.push("trade:A", [1]), 10);
    expect(await running).toEqual({ code: 0, output: "done\n" });
    clearInterval(pushing);
  });
});
