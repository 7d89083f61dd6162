import { WebSocket } from "ws";

export type Frame = Record<string, unknown>;

/** A WebSocket that keeps what it receives. */
export class TestSocket {
  readonly frames: unknown[] = [];
  readonly #socket: WebSocket;
  readonly #waiting: { test: (frame: unknown) => boolean; done: (frame: unknown) => void }[] = [];
  #closedWith: number | undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("close", (code) => {
      this.#closedWith = code;
    });
    socket.on("message", (data, isBinary) => {
      const frame: unknown = isBinary ? data : tryParse(String(data));
      this.frames.push(frame);
      for (const waiter of [...this.#waiting]) {
        if (!waiter.test(frame)) continue;
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        waiter.done(frame);
      }
    });
  }

  static open(url: string): Promise<TestSocket> {
    const socket = new WebSocket(url);
    const wrapped = new TestSocket(socket);
    return new Promise((resolve, reject) => {
      socket.once("open", () => resolve(wrapped));
      socket.once("error", reject);
    });
  }

  /** Status with which an upgrade is refused. */
  static refusal(url: string): Promise<number> {
    const socket = new WebSocket(url);
    return new Promise((resolve) => {
      socket.once("unexpected-response", (_, response) => {
        resolve(response.statusCode ?? 0);
        socket.terminate();
      });
      socket.on("error", () => {});
      socket.once("open", () => resolve(101));
    });
  }

  send(frame: unknown): void {
    this.#socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  /** The first frame that passes, whether it has come already or not. */
  next(test: (frame: Frame) => boolean): Promise<Frame> {
    const passes = (frame: unknown): boolean => typeof frame === "object" && frame !== null && test(frame as Frame);
    const known = this.frames.find(passes);
    if (known !== undefined) return Promise.resolve(known as Frame);
    return new Promise((resolve) => this.#waiting.push({ test: passes, done: (frame) => resolve(frame as Frame) }));
  }

  /** Event of the account stream. */
  event(name: string, test: (event: Frame) => boolean = () => true): Promise<Frame> {
    return this.next((frame) => {
      const [event] = Array.isArray(frame) ? (frame as Frame[]) : [];
      return event?.e === name && test(event);
    }).then((frame) => (frame as unknown as Frame[])[0] ?? {});
  }

  /** Waits until the server has read everything sent so far. */
  async settled(): Promise<void> {
    const before = this.frames.length;
    this.send({ ping: 1 });
    await this.next((frame) => "pong" in frame && this.frames.indexOf(frame) >= before);
  }

  /** Waits for a ping frame of the server; the answer goes by itself. */
  pinged(): Promise<void> {
    return new Promise((resolve) => this.#socket.once("ping", () => resolve()));
  }

  closed(): Promise<number> {
    if (this.#closedWith !== undefined) return Promise.resolve(this.#closedWith);
    return new Promise((resolve) => this.#socket.once("close", (code) => resolve(code)));
  }

  close(): void {
    this.#socket.terminate();
  }
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
