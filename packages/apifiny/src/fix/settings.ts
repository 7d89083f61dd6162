import { ConfigError, checkTimes } from "@venuekit/runtime";
import { text } from "./encode.js";
import type { KeeperOptions } from "./keeper.js";
import type { FixSessionWithOptions } from "./options.js";

export type Settings = Omit<KeeperOptions, "engine" | "token" | "now">;

/** @throws {ConfigError} An option is missing or makes no sense. */
export function checkOptions(options: FixSessionWithOptions): Settings {
  const { host, port, tls = true, reconnect = {} } = options;
  const { heartbeatSeconds = 30, connectTimeoutMs = 10_000, resendTimeoutMs = 10_000 } = options;
  const { minMs = 1_000, maxMs = 30_000 } = reconnect;
  text("accountId", options.accountId);
  text("secretKeyId", options.secretKeyId);
  if (typeof options.secret !== "string" || options.secret === "") throw new ConfigError("secret: missing");
  if (typeof host !== "string" || host === "") throw new ConfigError("host: missing");
  if (!(Number.isInteger(port) && port > 0 && port < 65_536)) throw new ConfigError("port: expected 1 to 65535");
  if (!(Number.isInteger(heartbeatSeconds) && heartbeatSeconds > 0)) {
    throw new ConfigError("heartbeatSeconds: expected a whole number above zero");
  }
  checkTimes({ connectTimeoutMs, timeoutMs: options.timeoutMs, resendTimeoutMs, minMs, maxMs });
  return {
    host,
    port,
    tls: tls === true ? {} : tls === false ? undefined : tls,
    sender: options.accountId,
    target: text("targetCompId", options.targetCompId ?? "APIFINY"),
    heartbeatSeconds,
    connectTimeoutMs,
    resendTimeoutMs,
    minMs,
    maxMs,
  };
}
