import type { Cursor } from "../load/cursor.js";
import { assignBases } from "./bases.js";
import { Names, pascal } from "./names.js";
import { readOperations } from "./operation.js";
import { checkReconcile } from "./reconcile.js";
import { markRich } from "./rich.js";
import { readRoot } from "./root.js";
import { Schemas } from "./schema.js";
import { assignSides } from "./sides.js";
import { readStreams } from "./streams.js";
import { checkUnions } from "./tell.js";
import { given, type Venue } from "./venue.js";
import { checkPlain, checkRequests } from "./versions.js";

/** Names every package has besides those of its operations and shapes. */
const FIXED = [
  "ErrorCode",
  "ErrorCodeEntry",
  "errorCodes",
  "codeClasses",
  "servers",
  "streamServers",
  "ServerName",
  "hosts",
  "HostName",
  "sockets",
  "SocketName",
  "rateLimits",
  "LimitName",
  "LimitEntry",
];

/** Builds the model of one venue. The only place where specs are interpreted and names are given. */
export function buildModel(openapi: Cursor, asyncapi: Cursor | undefined): Venue {
  try {
    return build(openapi, asyncapi);
  } catch (error) {
    if (error instanceof RangeError) openapi.fail("its shapes hold each other too deeply");
    throw error;
  }
}

function build(openapi: Cursor, asyncapi: Cursor | undefined): Venue {
  const root = readRoot(openapi);
  const names = new Names(root.foreign);
  for (const name of FIXED) names.claim(name, openapi.need("openapi"));
  const schemas = new Schemas(names);
  const operations = readOperations(openapi, root, schemas);
  const {
    servers: streamServers,
    sockets,
    streams,
  } = asyncapi === undefined ? { servers: [], sockets: [], streams: [] } : readStreams(asyncapi, root, schemas);
  for (const one of [...operations, ...streams]) {
    names.claim(one.id, one.at);
    if (given(one.parameters).length > 0) names.claim(`${pascal(one.id)}Params`, one.at);
    const own = "bodyShape" in one && one.bodyShape !== undefined ? [] : one.variants;
    for (const variant of own) names.claim(variant.name, variant.at);
  }
  for (const shape of schemas.shapes) {
    if (shape.body.kind === "union" && shape.body.discriminator !== undefined)
      names.claim(`Unlisted${shape.name}`, shape.at);
    if (shape.body.kind !== "object") continue;
    for (const variant of shape.body.variants) names.claim(variant.name, variant.at);
  }
  checkReconcile(operations);
  checkRequests(operations);
  checkUnions(schemas.shapes);
  assignSides(operations, streams, names);
  checkPlain(schemas.shapes, operations);
  assignBases(schemas.shapes);
  markRich(schemas.shapes, root.foreign);
  return {
    id: root.id,
    product: root.product,
    name: root.name,
    document: root.document,
    description: openapi.need("info").text("description"),
    file: openapi.file,
    servers: root.servers,
    hosts: root.hosts,
    streamServers,
    versions: root.versions,
    access: root.access,
    limits: root.limits,
    sections: root.sections,
    operations,
    sockets,
    streams,
    errors: root.errors,
    errorsFile: root.errorsFile,
    foreign: root.foreign,
    shapes: schemas.shapes.filter((shape) => shape.sides.size > 0),
    openapi,
  };
}
