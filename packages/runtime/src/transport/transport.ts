/** One HTTP exchange. Implementations never follow redirects, retry, or decode anything but UTF-8. */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
  close?(): Promise<void>;
}

/** What {@link Transport.send} carries, ready and signed: byte for byte what the venue gets. */
export interface TransportRequest {
  /** e.g. `https://api.example.com` */
  readonly origin: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds left for this attempt. */
  readonly timeoutMs: number;
}

/** The answer, of any status. */
export interface TransportResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Rejection of {@link Transport.send}. `sent` is false only where the transport knows that nothing left. */
export interface TransportFailure {
  readonly kind: "network" | "timeout" | "aborted";
  readonly sent: boolean;
  readonly cause: unknown;
}
