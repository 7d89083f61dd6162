import { spawn } from "node:child_process";

/** How a program ended, and all it printed. */
export interface Ended {
  /** `null` where a signal or the time limit ended it. */
  readonly code: number | null;
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Milliseconds until it is killed. Default 60,000. */
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program on its way. */
export interface Running {
  readonly ended: Promise<Ended>;
  /** All it printed so far, errors included. */
  output(): string;
  /** Resolves with the match as soon as the program printed it; rejects when it ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ctrl-C: to the program and to all that it started. */
  interrupt(): void;
}

/** Starts a program in a process group of its own. Nothing of it outlives its time limit. */
export function start(command: string, args: readonly string[], options: RunOptions = {}): Running {
  const { cwd, timeoutMs = 60_000, env } = options;
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    // pnpm's scripts leave a NODE_PATH in which every package of the workspace is found.
    env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "", NODE_PATH: "", ...env },
  });
  let output = "";
  const readers = new Set<() => void>();
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const read of readers) read();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const signal = (name: "SIGINT" | "SIGKILL"): void => {
    if (child.pid === undefined || child.exitCode !== null) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended meanwhile.
    }
  };
  const timer = setTimeout(() => signal("SIGKILL"), timeoutMs);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
  return {
    ended,
    output: () => output,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const read = (): void => {
          const match = pattern.exec(output);
          if (match === null) return;
          readers.delete(read);
          resolve(match);
        };
        readers.add(read);
        read();
        ended.then(() => reject(new Error(`ended before it printed ${pattern}:\n${output}`)), reject);
      }),
    interrupt: () => signal("SIGINT"),
  };
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], options?: RunOptions): Promise<Ended> {
  return start(command, args, options).ended;
}

/** Runs a program that has to succeed; its output is the error otherwise. */
export async function succeed(command: string, args: readonly string[], options?: RunOptions): Promise<string> {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${output}`);
  return output;
}
