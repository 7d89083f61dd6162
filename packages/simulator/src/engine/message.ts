/** A request with its bytes as received: signatures cover exactly those. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  /** Query text after `?`, not decoded. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly remote: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the connection does instead of answering: cut it, leave it open for ever, or stop half-way. */
export type Disaster = "reset" | "hang" | { readonly truncated: RawAnswer };
