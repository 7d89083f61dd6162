import type { Connection } from "../../../../engine/connection.js";
import { toJson } from "../json.js";
import { type ControlRequest, readControl, tooManyParameters } from "./control.js";
import type { StreamSettings } from "./pace.js";

/** Starts a stream for a connection and returns how to stop it. */
export type SubscribeTo = (name: string, send: (json: string) => void) => () => void;

export interface SessionOptions {
  readonly connection: Connection;
  readonly subscribe: SubscribeTo;
  /** Streams of the URL. */
  readonly names: readonly string[];
  /** Whether events come wrapped with the name of their stream. */
  readonly combined: boolean;
  /** Streams a connection may have. */
  readonly maxStreams: number;
  readonly settings: StreamSettings;
}

/** The subscriptions of one connection and the frames that change them. */
export class Session {
  readonly #options: SessionOptions;
  readonly #streams = new Map<string, () => void>();
  #combined: boolean;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#combined = options.combined;
    const { connection } = options;
    connection.closed.on(() => {
      for (const name of [...this.#streams.keys()]) this.end(name);
    });
    connection.received.on((text) => this.#act(readControl(text, options.settings.requestIds)));
    this.#add(options.names);
  }

  /** Ends a stream without telling the client. */
  end(name: string): void {
    this.#streams.get(name)?.();
    this.#streams.delete(name);
  }

  #act(request: ControlRequest): void {
    const { connection } = this.#options;
    const answer = (body: object): void => connection.send(toJson(body));
    if ("error" in request) {
      answer(request.error);
      return;
    }
    const { method, id } = request;
    if (method === "SUBSCRIBE") {
      if (connection.struck("reject-subscription")) answer({ code: 2, msg: "Invalid request: rejected on demand" });
      else if (!this.#fits(request.names)) answer(tooManyParameters());
      else {
        answer({ result: null, id });
        this.#add(request.names);
      }
      return;
    }
    if (method === "UNSUBSCRIBE") for (const name of request.names) this.end(name);
    if (method === "SET_PROPERTY") this.#combined = request.combined;
    if (method === "LIST_SUBSCRIPTIONS") answer({ result: [...this.#streams.keys()], id });
    else answer({ result: method === "GET_PROPERTY" ? this.#combined : null, id });
  }

  #fits(names: readonly string[]): boolean {
    return new Set([...this.#streams.keys(), ...names]).size <= this.#options.maxStreams;
  }

  #add(names: readonly string[]): void {
    for (const name of names) {
      if (this.#streams.has(name)) continue;
      const stop = this.#options.subscribe(name, (json) => {
        const text = this.#combined ? `{"stream":${JSON.stringify(name)},"data":${json}}` : json;
        this.#options.connection.send(text);
      });
      this.#streams.set(name, stop);
    }
  }
}
