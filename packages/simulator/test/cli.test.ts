import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { TestSocket } from "./support/socket.js";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});

interface Run {
  readonly child: ChildProcess;
  output(): string;
  readonly ended: Promise<number | null>;
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, ["--import", "tsx", cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  return { child, output: () => output, ended: new Promise((resolve) => child.once("close", resolve)) };
}

describe("venuekit-simulator", () => {
  it("default: prints URLs, keys and a line that works, and ends on Ctrl-C", async () => {
    const { child, output, ended } = run("hashkey", "--port", "0");
    await expect.poll(output, { timeout: 15_000 }).toContain("Ctrl-C");
    expect(output()).toContain("sim-main-key");
    const url = /curl '([^']+)'/.exec(output())?.[1] ?? "";
    expect(await (await fetch(url)).json()).toHaveProperty("b");
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  it("args: a venue with two products", async () => {
    const { child, output, ended } = run("aster", "--port", "0");
    await expect.poll(output, { timeout: 15_000 }).toContain("Ctrl-C");
    expect(output()).toContain("sim-aster-key");
    expect(output()).toMatch(/futures http.+\n.+spot +http/);
    const url = /curl '([^']+)'/.exec(output())?.[1] ?? "";
    expect(await (await fetch(url)).json()).toHaveProperty("lastUpdateId");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("args: --lenient takes control frames without an id", async () => {
    const { child, output, ended } = run("aster", "--port", "0", "--lenient");
    await expect.poll(output, { timeout: 15_000 }).toContain("Ctrl-C");
    const url = /ws:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? "";
    const socket = await TestSocket.open(`${url}/ws`);
    socket.send({ method: "LIST_SUBSCRIPTIONS" });
    expect(await socket.next((frame) => "result" in frame)).toEqual({ result: [], id: null });
    socket.close();
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });

  it.each([
    ["no venue", [], 2, "Name a venue."],
    ["unknown venue", ["moon"], 2, "Unknown venue: moon"],
    ["bad port", ["hashkey", "--port", "x"], 2, "--port must be a whole number"],
    ["unknown option", ["hashkey", "--fast"], 2, "--fast"],
    ["help", ["--help"], 0, "Usage: venuekit-simulator"],
  ])("args: %s", async (_, args, code, text) => {
    const { output, ended } = run(...args);
    expect(await ended).toBe(code);
    expect(output()).toContain(text);
  });

  it("error: a port in use", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { output, ended } = run("hashkey", "--port", String(port));
    expect(await ended).toBe(1);
    expect(output()).toContain(`Port ${port} is in use`);
    server.close();
  });
});
