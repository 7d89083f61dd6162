/** Where a connection goes. `headers` travel with the upgrade request; only Node can send them. */
export interface Address {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a connection ended, or why it never opened. */
export interface WireEnd {
  readonly reason: string;
  /** HTTP status where the venue refused the upgrade. */
  readonly status?: number | undefined;
}

/** What a {@link Wire} reports. The handlers must not throw. */
export interface WireEvents {
  opened(): void;
  /** One message, as text also where it came as a binary frame. */
  message(text: string): void;
  /** A WebSocket ping or pong came in: no message, but proof of life. */
  alive(): void;
  /** Comes exactly once, also for a connection that never opened. Nothing follows. */
  closed(end: WireEnd): void;
}

/** One WebSocket of the platform, reduced to what the streams need. */
export interface Wire {
  /** Are ping and pong frames reported? Browsers hide them. */
  readonly seesPings: boolean;
  send(text: string): void;
  /** Says goodbye; a venue that does not answer is cut off after a second. */
  close(): void;
  /** Cuts the connection at once. */
  drop(): void;
}

/** Opens a WebSocket. Never throws but for {@link ConfigError}; failures arrive at `closed`. */
export type OpenSocket = (address: Address, events: WireEvents) => Wire;
