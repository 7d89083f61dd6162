import { hashkey, hashkeyWith } from "@venuekit/hashkey";
import * as operations from "@venuekit/hashkey/operations";
import { describeConformance } from "../support/conformance.js";
import { calls, streams } from "./calls.js";
import { seen } from "./seen.js";

const CREDENTIALS = { key: "key", secret: "secret", limits: false } as const;

describeConformance({
  spec: "hashkey",
  answers: 45,
  seen,
  operations,
  calls,
  streams,
  connect: ({ of: _, decimal, ...setup }) =>
    decimal === undefined ? hashkey({ ...CREDENTIALS, ...setup }) : hashkeyWith({ ...CREDENTIALS, ...setup, decimal }),
  // Market data follows a subscribe frame; account events come unasked.
  push: (json, received, url) => (url.startsWith("/api/") === (received === undefined) ? [json] : []),
});
