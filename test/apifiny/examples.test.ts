import { apifiny, apifinyWith } from "@venuekit/apifiny";
import * as operations from "@venuekit/apifiny/operations";
import { describeConformance } from "../support/conformance.js";
import { calls, streams } from "./calls.js";
import { seen } from "./seen.js";

const CREDENTIALS = { accountId: "STA-00000001", secretKeyId: "key", secret: "secret", limits: false } as const;

describeConformance({
  spec: "apifiny",
  answers: 25,
  seen,
  operations,
  calls,
  streams,
  connect: ({ of: _, decimal, ...setup }) =>
    decimal === undefined ? apifiny({ ...CREDENTIALS, ...setup }) : apifinyWith({ ...CREDENTIALS, ...setup, decimal }),
  // Market data follows a subscribe frame; account events come unasked.
  push: (json, received, url) => (url.startsWith("/ac/") === (received === undefined) ? [json] : []),
});
