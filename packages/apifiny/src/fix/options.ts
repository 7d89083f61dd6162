import type { Gap, ToDecimal } from "@venuekit/runtime";

/** TLS settings beyond the defaults. Certificates are always verified. */
export interface FixTlsOptions {
  /** Certificates to trust instead of Node's list, PEM. */
  readonly ca?: string | string[];
  /** Name the certificate must be for, where it isn't `host`. */
  readonly servername?: string;
  /** A client certificate and its key, PEM. */
  readonly cert?: string;
  readonly key?: string;
}

export interface FixSessionOptions {
  /** The account that trades; also the SenderCompID, e.g. `STA-00000001`. */
  readonly accountId: string;
  readonly secretKeyId: string;
  /** Signs the token of each logon. Never sent, never logged. */
  readonly secret: string;
  /** See `fixServers` for the documented endpoints. */
  readonly host: string;
  readonly port: number;
  /**
   * Encrypts the connection; default true. The document does not say whether the endpoints do, and its QuickFIX
   * configuration names no TLS. `false` sends the logon token and all orders in clear text: for a tunnel of your own, or
   * localhost.
   */
  readonly tls?: boolean | FixTlsOptions;
  /** Default `APIFINY`. */
  readonly targetCompId?: string;
  /** Seconds of silence after which a heartbeat is sent. Default 30. */
  readonly heartbeatSeconds?: number;
  /** Milliseconds a connection and its logon may take. Default 10,000. */
  readonly connectTimeoutMs?: number;
  /** Milliseconds an answer may take, where the call says nothing else. Default 10,000. */
  readonly timeoutMs?: number;
  /** Milliseconds the venue may take to fill a sequence gap, before the session starts anew. Default 10,000. */
  readonly resendTimeoutMs?: number;
  /** Limits of the random pause before a lost session is made anew. */
  readonly reconnect?: {
    /** Default 1,000. */
    readonly minMs?: number;
    /** Default 30,000. */
    readonly maxMs?: number;
  };
  /** Ends the first logon, and later the session. */
  readonly signal?: AbortSignal;
  /** Called at once for every gap, also when nothing iterates. */
  readonly onGap?: (gap: Gap) => void;
  /** Called when {@link FixSession.state} changes. */
  readonly onState?: (state: FixState) => void;
  /** Epoch milliseconds; default `Date.now`. Give a corrected clock where the machine's is off: tokens live 30 s. */
  readonly now?: () => number;
}

export interface FixSessionWithOptions extends FixSessionOptions {
  /** Makes the numbers of reports from their exact text. */
  readonly decimal: ToDecimal;
}

/** - `open`: logged on. - `reconnecting`: lost, and being made anew. - `closed`: for good. */
export type FixState = "open" | "reconnecting" | "closed";

export interface FixCallOptions {
  /** Milliseconds the answer may take. */
  readonly timeoutMs?: number;
  /** Stops waiting. What was sent stays sent. */
  readonly signal?: AbortSignal;
}

export interface FixReportsOptions {
  /** Reports kept for a slow consumer; one more ends the iteration with a `StreamError`. Default 4,096. */
  readonly bufferSize?: number;
}
