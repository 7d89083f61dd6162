import { given, type Socket, type Stream } from "../model/venue.js";
import { compareAccess } from "./access.js";
import { match, type SpecChange } from "./change.js";
import { documentation } from "./documentation.js";
import { compareFields } from "./fields.js";
import { deprecation, wholeFunction } from "./operations.js";
import { compareTypes } from "./types.js";
import { compareVariants } from "./variants.js";
import { code, list } from "./words.js";

/** Compares the functions that watch. */
export function compareStreams(
  before: readonly Stream[],
  after: readonly Stream[],
  versions: ReadonlySet<string>,
): SpecChange[] {
  const { added, removed, both } = match(before, after, (stream) => stream.id);
  return [
    ...added.map(({ id }) => wholeFunction("added", "stream", id)),
    ...removed.map(({ id }) => wholeFunction("removed", "stream", id)),
    ...both.flatMap(([old, current]) => compareStream(old, current, versions)),
  ];
}

function compareStream(before: Stream, after: Stream, versions: ReadonlySet<string>): SpecChange[] {
  const { id } = after;
  const [old, current] = [given(before.parameters), given(after.parameters)];
  return [
    ...compareAccess(before, after, "stream", versions),
    // Streams have no raw layer, so that wire names of their parameters are nobody's business.
    ...compareFields(old.map(byName), current.map(byName), { name: id, subject: "parameter", side: "request" }),
    ...compareVariants({ variants: before.variants, fields: old }, { variants: after.variants, fields: current }, id),
    ...compareYield(before, after),
    ...compareWay(before, after),
    ...deprecation(before, after, "stream"),
    ...documentation(said(before), said(after), { owner: id, label: code(id) }),
  ];
}

function said({ summary, description, evidence, interval }: Stream): object {
  return { summary, description, evidence, interval };
}

function byName<F extends { readonly name: string }>(field: F): F & { readonly wire: string } {
  return { ...field, wire: field.name };
}

/** What the iterator gives, and the push it comes from. */
function compareYield(before: Stream, after: Stream): SpecChange[] {
  const items = compareTypes(before.item, after.item, "response").map((one) => ({ ...one, label: "the items" }));
  const pushes = compareTypes(before.push, after.push, "response").map((one) => ({ ...one, label: "the push" }));
  const all = before.steps.length + after.steps.length === 0 ? items : [...items, ...pushes];
  return all.map(({ say, label, subject, ...change }) => ({
    ...change,
    subject: subject === "value" ? subject : "result",
    owner: after.id,
    text: say(`${label} of ${code(after.id)}`),
  }));
}

/** Socket, topics and kind. */
function compareWay(before: Stream, after: Stream): SpecChange[] {
  const name = code(after.id);
  const about = { action: "changed", subject: "stream", owner: after.id } as const;
  const changes: SpecChange[] = [];
  if (before.socket.name !== after.socket.name) {
    const text = `Moved ${name} from the socket ${code(before.socket.name)} to ${code(after.socket.name)}.`;
    changes.push({ ...about, impact: "invisible", text, reason: "the client connects where it has to" });
  }
  if (before.topics.join("\n") !== after.topics.join("\n")) {
    const text = `Changed the topics of ${name} from ${list(before.topics)} to ${list(after.topics)}.`;
    changes.push({ ...about, impact: "invisible", text, reason: "the client subscribes under the new name" });
  }
  if (before.kind !== after.kind) {
    const text = `Changed the kind of ${name} from ${before.kind} to ${after.kind}.`;
    const reason = "old programs compile as before; the default of the overflow policy follows the kind";
    changes.push({ ...about, impact: "additive", text, reason });
  }
  return changes;
}

/** The sockets of a venue, as the table of that name has them. */
export function compareSockets(before: readonly Socket[], after: readonly Socket[]): SpecChange[] {
  const about = { subject: "socket", owner: "sockets" } as const;
  const { added, removed, both } = match(before, after, (socket) => socket.name);
  return [
    ...added.map(({ name }): SpecChange => {
      const text = `Added the socket ${code(name)}.`;
      return { ...about, impact: "additive", action: "added", part: name, text, reason: "a new name" };
    }),
    ...removed.map(({ name }): SpecChange => {
      const reason = "old programs that name it no longer compile";
      const text = `Removed the socket ${code(name)}.`;
      return { ...about, impact: "breaking", action: "removed", part: name, text, reason };
    }),
    ...both.flatMap(([old, current]) => compareSocket(old, current)),
  ];
}

function compareSocket(before: Socket, after: Socket): SpecChange[] {
  const about = { action: "changed", subject: "socket", owner: "sockets", part: after.name } as const;
  const name = `the socket ${code(after.name)}`;
  const changes: SpecChange[] = [];
  if (before.path !== after.path || JSON.stringify(before.facts) !== JSON.stringify(after.facts)) {
    const text = `Changed the path or the heartbeat of ${name}.`;
    changes.push({ ...about, impact: "invisible", text, reason: "the client keeps to it by itself" });
  }
  if (before.auth !== after.auth) {
    const free = after.auth === "none";
    changes.push({
      ...about,
      impact: free || before.auth !== "none" ? "additive" : "breaking",
      text: `Changed the access of ${name} from ${before.auth} to ${after.auth}.`,
      reason: before.auth === "none" ? "old programs may have no key" : "old programs have the key it needs",
    });
  }
  return [...changes, ...documentation(before, after, { owner: "sockets", part: after.name, label: name })];
}
