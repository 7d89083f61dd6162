import type { Cursor } from "../load/cursor.js";
import type { Access, Auth, ErrorCode, Host, RateLimit, Section, Server, Version } from "./venue.js";
import { readVersions, versionNames } from "./versions.js";

const ROOT = new Set(
  "openapi info jsonSchemaDialect servers paths components security tags externalDocs x-venue x-versions x-access x-rate-limits x-errors x-hosts x-foreign".split(
    " ",
  ),
);
const AUTH = ["none", "key", "signed"] as const;
const CLASSES = ["success", "rate-limit", "unknown", "clock", "auth", "not-found"] as const;

/** The venue-wide facts of the root of openapi.yaml. */
export interface Root {
  readonly id: string;
  readonly product: string | undefined;
  readonly name: string;
  readonly document: string;
  readonly servers: Server[];
  readonly hosts: Host[];
  readonly versions: Version[];
  readonly access: Map<string, Access>;
  readonly limits: RateLimit[];
  readonly sections: Section[];
  readonly errors: ErrorCode[];
  readonly errorsFile: string | undefined;
  /** Made from a specification somebody else wrote: see specs/README.md. */
  readonly foreign: boolean;
}

export function readRoot(root: Cursor): Root {
  root.only(ROOT, "the root of openapi.yaml");
  if (!root.need("openapi").asText().startsWith("3.1")) root.need("openapi").fail("OpenAPI 3.1 is expected");
  const venue = root.need("x-venue");
  venue.only(new Set(["id", "product", "name", "document"]), "x-venue");
  checkFolder(root, venue);
  const versions = readVersions(root);
  const errors = root.child("x-errors")?.resolve();
  return {
    id: venue.need("id").asText(),
    product: venue.text("product"),
    name: venue.need("name").asText(),
    document: venue.need("document").asText(),
    servers: (root.child("servers")?.items() ?? []).map(readServer),
    hosts: (root.child("x-hosts")?.entries() ?? []).map(([name, at]) => readHost(name, at)),
    versions,
    access: new Map(
      root
        .need("x-access")
        .entries()
        .map(([name, at]) => [name, readAccess(name, at, versions)]),
    ),
    limits: (root.child("x-rate-limits")?.entries() ?? []).map(([name, at]) => readLimit(name, at)),
    sections: (root.child("tags")?.items() ?? []).map((tag) => ({
      name: tag.need("name").asText(),
      description: tag.text("description"),
    })),
    errors: errors === undefined ? [] : errors.items().map((at) => readError(at, versions)),
    errorsFile: errors?.file,
    foreign: root.text("x-foreign") !== undefined,
  };
}

/** The files stand in `specs/<id>/`, or in `specs/<id>/<product>/`. */
function checkFolder(root: Cursor, venue: Cursor): void {
  const [, folder, product, ...rest] = root.file.split("/");
  const isProduct = rest.length > 0;
  const id = venue.need("id");
  if (id.asText() !== folder) id.fail(`"${id.asText()}" must be the name of the folder, "${folder}"`);
  if (!isProduct && venue.has("product"))
    venue.need("product").fail("a product has a folder of its own below the venue's");
  if (isProduct && venue.need("product").asText() !== product)
    venue.need("product").fail(`"${venue.text("product")}" must be the name of the folder, "${product}"`);
}

function readServer(at: Cursor): Server {
  return { name: at.need("x-name").asText(), url: at.need("url").asText(), description: at.text("description") };
}

function readHost(name: string, at: Cursor): Host {
  const url = at.asText();
  if (!/^https:\/\/[^/?#]+$/.test(url)) at.fail('a host is an origin, such as "https://api.example.com"');
  return { name, url };
}

function readAccess(name: string, at: Cursor, versions: readonly Version[]): Access {
  at.only(new Set(["auth", "permission", "description", "x-evidence"]), "an access type");
  const auth = at.need("auth");
  const authBy = typeof auth.value === "string" ? new Map<string, Auth>() : readAuthBy(auth, versions);
  const [newest] = authBy.values();
  return {
    name,
    auth: newest ?? auth.asOneOf(AUTH),
    authBy,
    permission: at.need("permission").asOneOf(["read", "write"]),
    description: at.text("description"),
  };
}

/** What `x-access` of an operation or stream names. */
export function findAccess(owner: Cursor, known: ReadonlyMap<string, Access>): Access {
  const name = owner.need("x-access");
  return known.get(name.asText()) ?? name.fail(`"${name.asText()}" is not in the root's x-access`);
}

/** One entry a version, newest first. */
function readAuthBy(at: Cursor, versions: readonly Version[]): Map<string, Auth> {
  at.only(new Set(versions.map((version) => version.name)), "auth: a version of the root's x-versions");
  return new Map(versions.map(({ name }) => [name, at.need(name).asOneOf(AUTH)]));
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

function readError(at: Cursor, versions: readonly Version[]): ErrorCode {
  at.only(new Set(["code", "status", "message", "description", "class", "versions", "x-evidence"]), "an error");
  const code = at.need("code");
  if (typeof code.value === "number") code.fail(`quote the code: YAML reads it as the number ${code.value}`);
  return {
    code: code.asText(),
    status: at.need("status").asNumber(),
    message: at.need("message").asText(),
    description: at.text("description"),
    class: at.child("class")?.asOneOf(CLASSES),
    versions: versionNames(at.child("versions"), versions),
  };
}
