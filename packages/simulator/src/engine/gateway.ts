import type { WebSocket } from "ws";
import type { Clock } from "./clock.js";
import { Connection } from "./connection.js";
import type { FaultSpec } from "./faults.js";
import { Faults, withExtraFields } from "./faults.js";
import { Ledger } from "./ledger.js";
import type { Disaster, RawAnswer, RawRequest } from "./message.js";
import { HttpServer } from "./server.js";
import type { Timers } from "./timers.js";

export interface CallContext {
  /** How far the venue's clock is ahead in this call, in milliseconds. */
  readonly skewMs: number;
}

/** What a venue supplies: everything between the bytes of a request and the bytes of its answer. */
export interface VenueHandlers {
  /** Of a venue with several; each then has a gateway of its own. */
  readonly product?: string;
  /** Operation ids, for faults to name; any text when omitted. */
  readonly operations?: Iterable<string>;
  /** Operation id of a request; undefined when there is none. */
  route(request: RawRequest): string | undefined;
  call(request: RawRequest, operation: string | undefined, context: CallContext): RawAnswer;
  /** Body of a refusal in the venue's format. */
  refusal(code: string | "rate-limit" | "ban"): string;
  /** Name of the socket of this path, or the status that refuses it. */
  socket(request: RawRequest): number | { readonly name: string; open(connection: Connection): void };
  expireListenKeys(): void;
}

export interface GatewayOptions {
  readonly venue: VenueHandlers;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly defect?: (error: unknown) => void;
  /** Shared by the gateways of one venue; a gateway without them has its own. */
  readonly shared?: { readonly faults: Faults; readonly ledger: Ledger };
}

/** Puts faults and the ledger between the network and a venue. */
export class Gateway {
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly #venue: VenueHandlers;
  readonly #timers: Timers;
  readonly #server: HttpServer;
  readonly #connections = new Set<Connection>();
  #count = 0;

  constructor(options: GatewayOptions) {
    this.#venue = options.venue;
    this.#timers = options.timers;
    this.ledger = options.shared?.ledger ?? new Ledger(() => options.clock.now());
    this.faults = options.shared?.faults ?? new Faults((spec) => this.strike(spec), options.venue.operations);
    this.#server = new HttpServer({
      request: (request) => this.#request(request),
      upgrade: (request) => this.#upgrade(request),
      defect: options.defect ?? ((error) => console.error(error)),
    });
  }

  get port(): number {
    return this.#server.port;
  }

  get connections(): readonly Connection[] {
    return [...this.#connections];
  }

  listen(port: number): Promise<void> {
    return this.#server.listen(port);
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  /** Cuts open sockets without a closing handshake. */
  dropSockets(name?: string): void {
    for (const connection of this.#connections) {
      if (name === undefined || connection.name === name) connection.drop();
    }
  }

  async #request(request: RawRequest): Promise<RawAnswer | Disaster> {
    const operation = this.#venue.route(request);
    const { method, path, query, headers, body } = request;
    const { product } = this.#venue;
    const target = query === "" ? path : `${path}?${query}`;
    const seq = this.ledger.record({ kind: "request", product, method, target, headers, body, operation });
    const latency = this.faults.take(["latency"], { operation, product });
    if (latency) await new Promise<void>((resolve) => this.#timers.after(latency.ms ?? 1000, resolve));
    const [answer, fault] = this.#answer(request, operation);
    const sent =
      answer === "hang" || answer === "reset" ? undefined : "truncated" in answer ? answer.truncated : answer;
    this.ledger.record({
      kind: "answer",
      product,
      request: seq,
      operation,
      status: sent?.status ?? 0,
      body: sent?.body ?? "",
      fault: fault?.kind ?? latency?.kind,
    });
    return answer;
  }

  #answer(request: RawRequest, operation: string | undefined): [RawAnswer | Disaster, FaultSpec | undefined] {
    const target = { operation, product: this.#venue.product };
    const before = this.faults.take(["rate-limit", "ban", "error-before", "reset-before", "hang"], target);
    if (before) return [this.#insteadOf(before), before];
    const skew = this.faults.take(["clock-skew"], target);
    const answer = this.#venue.call(request, operation, { skewMs: skew ? (skew.ms ?? 1000) : 0 });
    const after = this.faults.take(
      ["error-after", "reset-after", "hang-after", "malformed-json", "html", "empty", "truncated", "extra-fields"],
      target,
    );
    return [after ? this.#spoil(answer, after) : answer, after ?? skew];
  }

  #insteadOf(fault: FaultSpec): RawAnswer | Disaster {
    if (fault.kind === "reset-before") return "reset";
    if (fault.kind === "hang") return "hang";
    if (fault.kind === "error-before") return this.#failure(fault, 500);
    const ban = fault.kind === "ban";
    const wait = fault.retryAfterMs ?? (ban ? 120_000 : 1000);
    return {
      status: ban ? 418 : 429,
      headers: { "content-type": "application/json", "retry-after": String(Math.ceil(wait / 1000)) },
      body: this.#venue.refusal(ban ? "ban" : "rate-limit"),
    };
  }

  #spoil(answer: RawAnswer, fault: FaultSpec): RawAnswer | Disaster {
    switch (fault.kind) {
      case "error-after":
        return this.#failure(fault, 502);
      case "reset-after":
        return "reset";
      case "hang-after":
        return "hang";
      case "malformed-json":
        return { ...answer, body: `${answer.body.slice(0, -1)},` };
      case "html":
        return { ...answer, headers: { "content-type": "text/html" }, body: page("Just a moment") };
      case "empty":
        return { ...answer, body: "" };
      case "truncated":
        return { truncated: answer };
      default:
        return { ...answer, body: withExtraFields(answer.body) };
    }
  }

  #failure(fault: FaultSpec, status: number): RawAnswer {
    if (fault.code === undefined) {
      return { status: fault.status ?? status, headers: { "content-type": "text/html" }, body: page("Server error") };
    }
    const headers = { "content-type": "application/json" };
    return { status: fault.status ?? status, headers, body: this.#venue.refusal(fault.code) };
  }

  #upgrade(request: RawRequest): number | ((socket: WebSocket) => void) {
    const verdict = this.#venue.socket(request);
    if (typeof verdict === "number") return verdict;
    const { product } = this.#venue;
    if (this.faults.take(["refuse-socket"], { socket: verdict.name, product })) return 503;
    return (socket) => {
      const connection = new Connection({
        id: ++this.#count,
        name: verdict.name,
        socket,
        faults: this.faults,
        ledger: this.ledger,
        product,
      });
      this.#connections.add(connection);
      connection.closed.on(() => this.#connections.delete(connection));
      verdict.open(connection);
    };
  }

  /** Faults that act at once. Whoever shares faults between gateways passes them on. */
  strike(spec: FaultSpec): void {
    if (spec.product !== undefined && spec.product !== this.#venue.product) return;
    if (spec.kind === "drop-sockets") this.dropSockets(spec.socket);
    else this.#venue.expireListenKeys();
  }
}

function page(title: string): string {
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
}
