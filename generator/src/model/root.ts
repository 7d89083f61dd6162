import type { Cursor } from "../load/cursor.js";
import type { Access, ErrorCode, RateLimit, Section, Server } from "./venue.js";

const ROOT = new Set(
  "openapi info jsonSchemaDialect servers paths components security tags externalDocs x-venue x-access x-rate-limits x-errors".split(
    " ",
  ),
);
const CLASSES = ["success", "rate-limit", "unknown", "clock", "auth", "not-found"] as const;

/** The venue-wide facts of the root of openapi.yaml. */
export interface Root {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly servers: Server[];
  readonly access: Map<string, Access>;
  readonly limits: RateLimit[];
  readonly sections: Section[];
  readonly errors: ErrorCode[];
  readonly errorsFile: string | undefined;
}

export function readRoot(root: Cursor): Root {
  root.only(ROOT, "the root of openapi.yaml");
  if (!root.need("openapi").asText().startsWith("3.1")) root.need("openapi").fail("OpenAPI 3.1 is expected");
  const venue = root.need("x-venue");
  venue.only(new Set(["id", "name", "document"]), "x-venue");
  const id = venue.need("id");
  const folder = root.file.split("/").at(-2);
  if (id.asText() !== folder) id.fail(`"${id.asText()}" must be the name of the folder, "${folder}"`);
  const errors = root.child("x-errors")?.resolve();
  return {
    id: id.asText(),
    name: venue.need("name").asText(),
    document: venue.need("document").asText(),
    servers: (root.child("servers")?.items() ?? []).map(readServer),
    access: new Map(
      root
        .need("x-access")
        .entries()
        .map(([name, at]) => [name, readAccess(name, at)]),
    ),
    limits: (root.child("x-rate-limits")?.entries() ?? []).map(([name, at]) => readLimit(name, at)),
    sections: (root.child("tags")?.items() ?? []).map((tag) => ({
      name: tag.need("name").asText(),
      description: tag.text("description"),
    })),
    errors: errors === undefined ? [] : errors.items().map(readError),
    errorsFile: errors?.file,
  };
}

function readServer(at: Cursor): Server {
  return { name: at.need("x-name").asText(), url: at.need("url").asText(), description: at.text("description") };
}

function readAccess(name: string, at: Cursor): Access {
  at.only(new Set(["auth", "permission", "description", "x-evidence"]), "an access type");
  return {
    name,
    auth: at.need("auth").asOneOf(["none", "key", "signed"]),
    permission: at.need("permission").asOneOf(["read", "write"]),
    description: at.text("description"),
  };
}

function readLimit(name: string, at: Cursor): RateLimit {
  at.only(new Set(["limit", "interval", "scope", "description", "x-evidence"]), "a rate limit");
  return {
    name,
    limit: positive(at.need("limit")),
    intervalMs: positive(at.need("interval")),
    scope: at.need("scope").asOneOf(["key", "ip"]),
    description: at.text("description"),
  };
}

function positive(at: Cursor): number {
  const value = at.asNumber();
  return Number.isSafeInteger(value) && value > 0 ? value : at.fail("expected a whole number above 0");
}

function readError(at: Cursor): ErrorCode {
  at.only(new Set(["code", "status", "message", "description", "class", "x-evidence"]), "an error");
  const code = at.need("code");
  if (typeof code.value === "number") code.fail(`quote the code: YAML reads it as the number ${code.value}`);
  return {
    code: code.asText(),
    status: at.need("status").asNumber(),
    message: at.need("message").asText(),
    description: at.text("description"),
    class: at.child("class")?.asOneOf(CLASSES),
  };
}
