import type { ErrorCode, Host, RateLimit, Server, Venue } from "../model/venue.js";
import { type Action, match, type SpecChange, type Subject } from "./change.js";
import { PACED } from "./costs.js";
import { documentation } from "./documentation.js";
import { code } from "./words.js";

/** What programs reach through a table: codes, limits, servers, hosts and versions of the API. */
export function compareTables(before: Venue, after: Venue): SpecChange[] {
  return [
    ...compareErrors(before.errors, after.errors),
    ...compareLimits(before.limits, after.limits),
    ...compareServers(before.servers, after.servers, "servers"),
    ...compareServers(before.streamServers, after.streamServers, "streamServers"),
    ...compareServers(before.hosts, after.hosts, "hosts"),
    ...names(before.versions, after.versions, { subject: "version", owner: "versions", word: "the version" }).changes,
  ];
}

interface Table {
  readonly subject: Subject;
  readonly owner: string;
  /** What an entry is called in a sentence. */
  readonly word: string;
}

/** The entries that came and went, and pairs of the others. */
function names<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
  { subject, owner, word }: Table,
): { readonly changes: SpecChange[]; readonly both: readonly (readonly [T, T])[] } {
  const { added, removed, both } = match(before, after, (one) => one.name);
  const change = (action: Action, { name }: T): SpecChange => {
    const isNew = action === "added";
    return {
      impact: isNew ? "additive" : "breaking",
      action,
      subject,
      owner,
      part: name,
      text: `${isNew ? "Added" : "Removed"} ${word} ${code(name)}.`,
      reason: isNew ? "a new name" : "old programs that name it no longer compile",
    };
  };
  return {
    changes: [...added.map((one) => change("added", one)), ...removed.map((one) => change("removed", one))],
    both,
  };
}

function compareLimits(before: readonly RateLimit[], after: readonly RateLimit[]): SpecChange[] {
  const table = { subject: "limit", owner: "rateLimits", word: "the limit" } as const;
  const { changes, both } = names(before, after, table);
  for (const [old, limit] of both) {
    const [from, to] = [limitWords(old), limitWords(limit)];
    const about = { action: "changed", subject: "limit", owner: table.owner, part: limit.name } as const;
    if (from !== to) {
      const text = `Changed the limit ${code(limit.name)} from ${from} to ${to}.`;
      changes.push({ ...about, impact: "additive", text, reason: PACED });
    }
    const label = `the limit ${code(limit.name)}`;
    const said = { owner: table.owner, part: limit.name, label };
    changes.push(...documentation({ description: old.description }, { description: limit.description }, said));
  }
  return changes;
}

function limitWords({ limit, intervalMs, scope }: RateLimit): string {
  return `${limit} in ${intervalMs} ms by ${scope === "ip" ? "address" : "key"}`;
}

function compareServers(
  before: readonly Server[] | readonly Host[],
  after: readonly Server[] | readonly Host[],
  owner: string,
): SpecChange[] {
  const word = owner === "hosts" ? "the host" : owner === "servers" ? "the server" : "the stream server";
  const { changes, both } = names<Server | Host>(before, after, { subject: "server", owner, word });
  for (const [old, { name, url }] of both) {
    if (old.url === url) continue;
    const text = `Changed the address of ${word} ${code(name)} from ${code(old.url)} to ${code(url)}.`;
    const reason = "old programs compile as before and connect to the new address";
    changes.push({ impact: "additive", action: "changed", subject: "server", owner, part: name, text, reason });
  }
  return changes;
}

/** How a code reaches a program. */
type Thrown = "ApiError" | "RateLimitError" | "UnknownExecutionError" | "no error";

interface Code {
  readonly name: string;
  readonly class: string | undefined;
  readonly entries: readonly ErrorCode[];
}

function compareErrors(before: readonly ErrorCode[], after: readonly ErrorCode[]): SpecChange[] {
  const { changes, both } = names(codes(before), codes(after), {
    subject: "code",
    owner: "ErrorCode",
    word: "the error code",
  });
  for (const [old, current] of both) {
    const label = `the error code ${code(current.name)}`;
    const about = { action: "changed", subject: "code", owner: "ErrorCode", part: current.name } as const;
    const [from, to] = [thrown(old.class), thrown(current.class)];
    if (old.class !== current.class) {
      // A RateLimitError is an ApiError as well.
      const fits = from === to || (from === "ApiError" && to === "RateLimitError");
      changes.push({
        ...about,
        impact: fits ? "additive" : "breaking",
        text: `Changed ${label} from ${classWords(old.class)} to ${classWords(current.class)}.`,
        reason: fits
          ? `old programs still catch it as ${from === "ApiError" ? "an ApiError" : from}`
          : `old programs expect ${from}, and get ${to}`,
      });
    }
    const said = { owner: "ErrorCode", part: current.name, label };
    changes.push(...documentation(facts(old), facts(current), said));
  }
  return changes;
}

/** Every code once. One with an ordinary meaning as well is judged as an ordinary refusal. */
function codes(errors: readonly ErrorCode[]): Code[] {
  return [...new Set(errors.map((error) => error.code))].map((name) => {
    const entries = errors.filter((error) => error.code === name);
    const plain = entries.some((entry) => entry.class === undefined);
    return { name, class: plain ? undefined : entries[0]?.class, entries };
  });
}

/** What the table says of a code, besides its class. */
function facts({ entries }: Code): object {
  return {
    message: entries.map((entry) => entry.message),
    status: entries.map((entry) => entry.status),
    description: entries.map((entry) => entry.description),
    inVersions: entries.map((entry) => entry.versions),
  };
}

function thrown(name: string | undefined): Thrown {
  if (name === "success") return "no error";
  if (name === "rate-limit") return "RateLimitError";
  return name === "unknown" ? "UnknownExecutionError" : "ApiError";
}

function classWords(name: string | undefined): string {
  return name === undefined ? "an ordinary refusal" : code(name);
}
