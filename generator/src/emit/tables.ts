import type { Cost, Venue } from "../model/venue.js";
import { Draft, type SourceFile } from "./file.js";
import { generatedFolder } from "./places.js";
import { aliasOf, constantOf, type InterfaceSource, interfaceOf } from "./statements.js";
import { bracket, key, literal } from "./text.js";

/** The classes by which a venue's rule tells what an answer means: every call carries their codes, so no others. */
const JUDGED: ReadonlySet<string> = new Set(["rate-limit", "unknown", "clock"]);

/** errors.ts: the codes as a type, the table, and the few codes that are judged by their class. */
export function emitErrors(venue: Venue): SourceFile {
  const file = new Draft(`${generatedFolder(venue)}/errors.ts`, venue.errorsFile ?? venue.file, "./schemas");
  const versions = {
    name: "versions",
    type: "readonly string[]",
    readonly: true,
    optional: true,
    docs: "The versions of the API that document it; all where absent.",
  };
  const codes = [...new Set(venue.errors.map((error) => error.code))];
  alias(file, "ErrorCode", `A code of ${venue.name}, as text exactly as documented.`, codes);
  const entry: InterfaceSource = {
    name: "ErrorCodeEntry",
    exported: true,
    docs: "One documented meaning of a code.",
    properties: [
      { name: "status", type: "number", readonly: true, docs: "HTTP status." },
      { name: "message", type: "string", readonly: true, docs: "The venue's words; `%s` marks a variable part." },
      { name: "description", type: "string", readonly: true, optional: true },
      {
        name: "class",
        type: '"success" | "rate-limit" | "unknown" | "clock" | "auth" | "not-found"',
        readonly: true,
        optional: true,
        docs: "Absent for an ordinary refusal.",
      },
      ...(venue.versions.length === 0 ? [] : [versions]),
    ],
  };
  file.statements.push(interfaceOf(entry));
  const rows = codes.map((code) => {
    const entries = venue.errors.filter((error) => error.code === code).map(({ code: _, ...entry }) => entry);
    return `${key(code)}: ${literal(entries, 1, code.length + 7)}`;
  });
  const table = `Readonly<Record<ErrorCode, readonly ErrorCodeEntry[]>>`;
  constant(
    file,
    "errorCodes",
    table,
    bracket("{", rows, "}", { indent: 0, used: 120 }),
    "Every documented code with its meanings.",
  );
  const classes = new Map<string, string>();
  for (const { code, class: name } of venue.errors) {
    if (name !== undefined && JUDGED.has(name)) classes.set(code, classes.get(code) ?? name);
  }
  const plain = venue.errors.filter((error) => error.class === undefined).map((error) => error.code);
  // A code with an ordinary meaning as well is judged by its message, not by its class alone.
  for (const code of plain) classes.delete(code);
  const entries = [...classes].map(([code, name]) => `${key(code)}: ${JSON.stringify(name)}`);
  const type = 'Readonly<Partial<Record<string, "rate-limit" | "unknown" | "clock">>>';
  const note =
    "The codes after which a call goes on differently than after a refusal; no code with an ordinary meaning as well.";
  constant(file, "codeClasses", type, bracket("{", entries, "}", { indent: 0, used: 120 }), note);
  return file;
}

/** limits.ts: the documented rate-limit buckets. */
export function emitLimits(venue: Venue): SourceFile {
  const file = new Draft(`${generatedFolder(venue)}/limits.ts`, venue.file, "./schemas");
  alias(
    file,
    "LimitName",
    "A rate-limit bucket.",
    venue.limits.map((limit) => limit.name),
  );
  const entry: InterfaceSource = {
    name: "LimitEntry",
    exported: true,
    docs: "A documented limit.",
    properties: [
      { name: "limit", type: "number", readonly: true, docs: "Cost allowed in one interval." },
      { name: "intervalMs", type: "number", readonly: true },
      { name: "scope", type: '"key" | "ip"', readonly: true, docs: "Counted by API key, or by address." },
    ],
  };
  file.statements.push(interfaceOf(entry));
  const rows = venue.limits.map(
    ({ name, limit, intervalMs, scope }) => `${key(name)}: ${literal({ limit, intervalMs, scope }, 1)}`,
  );
  const type = "Readonly<Record<LimitName, LimitEntry>>";
  constant(file, "rateLimits", type, bracket("{", rows, "}", { indent: 0, used: 120 }), "The documented limits.");
  return file;
}

/** routes.ts: what the raw layer has to know of each request. */
export function emitRoutes(venue: Venue): SourceFile {
  const file = new Draft(`${generatedFolder(venue)}/routes.ts`, venue.file, "./schemas");
  const rows = venue.operations.flatMap((operation) => {
    // A cost that depends on a parameter counts in full here: the raw layer does not look into requests.
    const costs = [...operation.costs].map(([bucket, cost]) => [bucket, highest(cost)]);
    const body = operation.parameters.find((one) => one.in === "form" || one.in === "json")?.in;
    const { id, versions } = operation;
    const places = versions.length > 0 ? versions : [{ path: operation.path, auth: operation.access.auth }];
    return places.map(({ path, auth: access }) => {
      const name = key(`${operation.method} ${path}`);
      const route = { id, access, body, costs: costs.length === 0 ? undefined : Object.fromEntries(costs) };
      return `${name}: ${literal(route, 1, name.length + 5)}`;
    });
  });
  const value = bracket("{", rows, "}", { indent: 0, used: 120 });
  constant(file, "routes", file.runtimeType("Routes"), value, "Documented requests, by method and path.");
  return file;
}

/** answers.ts: the calls whose answer is not JSON. */
export function emitAnswers(venue: Venue): SourceFile {
  const file = new Draft(`${generatedFolder(venue)}/answers.ts`, venue.file, "./schemas");
  const rows = venue.operations.flatMap(({ id, result, isText, maybeEmpty }) => {
    const kind = isText ? "text" : result === undefined ? "none" : maybeEmpty ? "maybe" : undefined;
    return kind === undefined ? [] : [`${id}: ${JSON.stringify(kind)}`];
  });
  const media = venue.operations.flatMap((one) =>
    one.media === undefined ? [] : [`${one.id}: ${JSON.stringify(one.media)}`],
  );
  const type = 'Readonly<Partial<Record<string, "text" | "none" | "maybe">>>';
  const note = "Calls whose good answer is text, has no content, or may have none.";
  constant(file, "answers", type, bracket("{", rows, "}", { indent: 0, used: 120 }), note);
  const value = bracket("{", media, "}", { indent: 0, used: 120 });
  constant(
    file,
    "mediaTypes",
    "Readonly<Partial<Record<string, string>>>",
    value,
    "Bodies that are neither JSON nor a form.",
  );
  return file;
}

function highest(cost: Cost): number {
  if (typeof cost === "number") return cost;
  return Math.max(cost.beyond, cost.absent ?? 0, ...cost.steps.map(([, price]) => price));
}

/** servers.ts: base URLs, hosts and sockets. */
export function emitServers(venue: Venue): SourceFile {
  const file = new Draft(`${generatedFolder(venue)}/servers.ts`, venue.file, "./schemas");
  const names = [...new Set([...venue.servers, ...venue.streamServers].map((server) => server.name))];
  alias(file, "ServerName", "An environment of the venue.", names);
  for (const [name, servers, what] of [
    ["servers", venue.servers, "Base URLs of the REST API"],
    ["streamServers", venue.streamServers, "Base URLs of the sockets"],
  ] as const) {
    if (servers.length === 0) continue;
    const full = names.every((one) => servers.some((server) => server.name === one));
    const type = `Readonly<${full ? "Record" : "Partial<Record"}<ServerName, string>${full ? "" : ">"}>`;
    const rows = servers.map((server) => `${key(server.name)}: ${JSON.stringify(server.url)}`);
    constant(file, name, type, bracket("{", rows, "}", { indent: 0, used: 120 }), `${what}, by environment.`);
  }
  if (venue.hosts.length > 0) {
    alias(
      file,
      "HostName",
      "An exchange with a server of its own.",
      venue.hosts.map((host) => host.name),
    );
    const rows = venue.hosts.map((host) => `${key(host.name)}: ${JSON.stringify(host.url)}`);
    const value = bracket("{", rows, "}", { indent: 0, used: 120 });
    constant(file, "hosts", "Readonly<Record<HostName, string>>", value, "Base URLs of the REST API, by exchange.");
  }
  if (venue.sockets.length > 0) {
    alias(
      file,
      "SocketName",
      "A socket of the venue.",
      venue.sockets.map((socket) => socket.name),
    );
    const rows = venue.sockets.map(({ name, path, auth, facts }) => {
      const { examples: _, ...heartbeat } = (facts.heartbeat ?? {}) as Record<string, unknown>;
      const stated = facts.heartbeat === undefined ? {} : { heartbeat };
      return `${key(name)}: ${literal({ path, auth, ...facts, ...stated }, 1, name.length + 5)}`;
    });
    const initializer = `${bracket("{", rows, "}", { indent: 0, used: 120 })} as const`;
    constant(
      file,
      "sockets",
      undefined,
      initializer,
      "Path, access and documented heartbeat of each socket; times in milliseconds.",
    );
  }
  return file;
}

function alias(file: Draft, name: string, docs: string, values: readonly string[]): void {
  const members = values.map((value) => JSON.stringify(value));
  file.statements.push(aliasOf(name, members.length === 0 ? ["never"] : members, docs));
}

function constant(file: Draft, name: string, type: string | undefined, value: string, docs: string): void {
  file.statements.push(constantOf({ name, type, value, docs, exported: true }));
}
