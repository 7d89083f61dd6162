import { ACCESS } from "../load/foreign/operations.js";
import type { Documents } from "./document.js";

/** A venue with one public call, as a pattern for its author. In our own dialect: lint asks for evidence. */
export function minimalDocuments(id: string): Documents {
  const [venue = "", product] = id.split("/");
  const { PUBLIC_READ } = ACCESS;
  return {
    openapi: {
      openapi: "3.1.0",
      info: { title: venue, version: "1" },
      servers: [{ url: "https://api.example.com", "x-name": "production" }],
      tags: [{ name: "market" }],
      "x-venue": { id: venue, ...(product === undefined ? {} : { product }), name: venue, document: "docs.md" },
      "x-access": { PUBLIC_READ },
      paths: {
        "/v1/time": {
          get: {
            operationId: "getServerTime",
            tags: ["market"],
            summary: "Clock of the venue.",
            "x-evidence": { inferred: "a pattern to begin with; replace it by a call of the venue's document" },
            "x-access": "PUBLIC_READ",
            responses: {
              "200": {
                description: "Success",
                content: { "application/json": { schema: { $ref: "#/components/schemas/ServerTime" } } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          ServerTime: {
            type: "object",
            required: ["serverTime"],
            properties: { serverTime: { type: "integer", format: "timestamp" } },
          },
        },
      },
    },
    asyncapi: undefined,
  };
}
