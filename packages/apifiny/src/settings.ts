import { type Client, ConfigError, type StreamHubOptions } from "@venuekit/runtime";
import type { Server } from "./options.js";

/** What the streams of a client need to know of its options. No secrets but inside `token`. */
export interface Settings {
  readonly server: Server;
  readonly venue: string;
  /** Makes the token of a user socket; `undefined` without credentials. */
  readonly token: (() => Promise<string>) | undefined;
  readonly streams: StreamHubOptions | undefined;
}

const settings = /* @__PURE__ */ new WeakMap<Client, Settings>();

export function keepSettings(client: Client, value: Settings): Client {
  settings.set(client, value);
  return client;
}

/** @throws {ConfigError} The client belongs to another venue. */
export function settingsOf(client: Client): Settings {
  const found = settings.get(client);
  if (found === undefined) throw new ConfigError("this client was not made by apifiny() or apifinyWith()");
  return found;
}
