import { join } from "node:path";
import { edit } from "./workspace.js";

const SPEC = "specs/hashkey";

/** What a maintainer does when the venue's document gains a response field and a call. Both are made up. */
export async function addFieldAndCall(copy: string): Promise<void> {
  const field = "    serverTime: { type: integer, format: timestamp }\n";
  await edit(join(copy, SPEC, "schemas/misc.yaml"), field, `${field}    zone: { type: string }\n\n${SCHEMA}`);
  const next = '"/api/v1/userDataStream":\n';
  await edit(join(copy, SPEC, "paths/misc.yaml"), next, `${OPERATION}\n${next}`);
  const reference = (name: string): string => `  /api/v1/${name}: { $ref: "paths/misc.yaml#/~1api~1v1~1${name}" }\n`;
  await edit(join(copy, SPEC, "openapi.yaml"), reference("time"), reference("time") + reference("maintenance"));
  const routes = join(copy, "packages/simulator/src/venues/hashkey/routes/misc.ts");
  await edit(routes, "serverTime: call.now }),", `serverTime: call.now, zone: "UTC" }),\n${ROUTE}`);
}

/** A breaking change: `Order.avgPrice` gets another name. */
export function renameField(copy: string): Promise<void> {
  return edit(join(copy, SPEC, "schemas/common.yaml"), "avgPrice", "averagePrice");
}

const SCHEMA = `Maintenance:
  type: object
  required: [planned]
  properties:
    planned: { type: boolean }
`;

const OPERATION = `"/api/v1/maintenance":
  get:
    operationId: getMaintenance
    tags: [misc]
    summary: Whether the venue is about to close.
    x-evidence: { documented: "Miscellaneous > Maintenance" }
    security: []
    x-access: NONE
    responses:
      "200":
        description: What is planned
        content: { application/json: { schema: { $ref: "../schemas/misc.yaml#/Maintenance" } } }
`;

const ROUTE = "  getMaintenance: () => ({ planned: false }),";
