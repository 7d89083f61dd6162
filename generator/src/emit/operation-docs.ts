import type { Operation, Stream, Venue } from "../model/venue.js";
import { accessText, costText, onlyText, requestText } from "./docs.js";
import { sentence } from "./text.js";

/** TSDoc of an operation: summary; request; weight; limits; access; notes; throws; deprecated; see. */
export function operationDocs(operation: Operation, venue: Venue): string[] {
  const facts = [`- Request: ${requestText(operation, venue)}`];
  if (operation.weight !== undefined) facts.push(`- Weight: ${costText(operation.weight)}`);
  if (operation.costs.size > 0) {
    facts.push(
      `- Limits: ${[...operation.costs].map(([bucket, cost]) => `${costText(cost)} of \`${bucket}\``).join(", ")}`,
    );
  }
  facts.push(`- Access: ${accessText(operation, venue)}`);
  const errors = operation.throws.map((error) => {
    const type =
      error.class === "rate-limit"
        ? "RateLimitError"
        : error.class === "unknown" && operation.effect === "order"
          ? "UnknownExecutionError"
          : "ApiError";
    return `@throws {${type}} \`${error.code}\` ${error.message.replaceAll("%s", "…")}`;
  });
  if (operation.effect === "order" || operation.reconcile !== undefined) errors.push(lostAnswer(operation));
  return assemble(operation, facts, errors, venue);
}

function lostAnswer(operation: Operation): string {
  const { reconcile } = operation;
  const text = "@throws {UnknownExecutionError} The answer was lost";
  if (reconcile === undefined) return `${text}; the venue documents no way to look it up.`;
  const found = `what {@link ${reconcile.operation}} finds, or \`undefined\``;
  if (operation.batch === undefined) return `${text}; \`reconcile()\` resolves with ${found}.`;
  return `${text}; \`reconcile()\` resolves with a list in the order sent, each ${found}.`;
}

/** TSDoc of a stream: summary; socket and topic; updates; access; notes; deprecated; see. */
export function streamDocs(stream: Stream, venue: Venue): string[] {
  const topics = stream.topics.map((topic) => `\`${topic}\``).join(", ");
  const where = [`\`${stream.socket.path}\``, `${stream.topics.length === 1 ? "topic" : "topics"} ${topics}`];
  const facts = [`- Socket: ${[...where, ...onlyText(stream, venue)].join(", ")}`];
  if (stream.interval !== undefined) facts.push(`- Updates: ${stream.interval}`);
  facts.push(`- Access: ${accessText(stream, venue)}${stream.socket.auth === "listen-key" ? ", listen key" : ""}`);
  return assemble(stream, facts, [], venue);
}

function assemble(one: Operation | Stream, facts: string[], errors: string[], venue: Venue): string[] {
  const lines: string[] = [];
  if (one.summary !== undefined) lines.push(sentence(one.summary), "");
  lines.push(...facts);
  if (one.description !== undefined) lines.push("", ...one.description.split("\n").map((line) => line.trim()));
  if (one.evidence.inferred !== undefined) lines.push("", `Inferred: ${sentence(one.evidence.inferred)}`);
  const tags = [...errors];
  if (one.deprecated) tags.push("@deprecated");
  // Of somebody else's specification it is method and path, which stand above.
  if (one.evidence.documented !== undefined && !venue.foreign)
    tags.push(`@see ${venue.document}, ${one.evidence.documented}`);
  return tags.length === 0 ? lines : [...lines, "", ...tags];
}
