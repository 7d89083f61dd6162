import { asterFutures, asterFuturesWith } from "@venuekit/aster/futures";
import * as operations from "@venuekit/aster/futures/operations";
import { describeConformance } from "../support/conformance.js";
import { combined } from "./frames.js";
import { calls, streams } from "./futures-calls.js";
import { seen } from "./futures-seen.js";

const AGENT = {
  user: "0x1",
  signer: { address: "0x2", signTypedData: async () => "0x3" },
  limits: false,
} as const;

const KEY = { key: "key", secret: "secret", limits: false } as const;

/** Only V1 offers it, and V1 is for keys. */
const V1_ONLY = "getRemainingOpenableNotionalValue";

describeConformance({
  spec: "aster/futures",
  answers: 78,
  seen,
  operations,
  calls,
  streams,
  connect: ({ of, decimal, ...setup }) => {
    const credentials = of === V1_ONLY ? KEY : AGENT;
    return decimal === undefined
      ? asterFutures({ ...credentials, ...setup })
      : asterFuturesWith({ ...credentials, ...setup, decimal });
  },
  push: combined,
});
