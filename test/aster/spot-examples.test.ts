import { asterSpot, asterSpotWith } from "@venuekit/aster/spot";
import * as operations from "@venuekit/aster/spot/operations";
import { describeConformance } from "../support/conformance.js";
import { combined } from "./frames.js";
import { calls, streams } from "./spot-calls.js";
import { seen } from "./spot-seen.js";

const CREDENTIALS = {
  user: "0x1",
  signer: { address: "0x2", signTypedData: async () => "0x3" },
  limits: false,
} as const;

describeConformance({
  spec: "aster/spot",
  answers: 31,
  seen,
  operations,
  calls,
  streams,
  connect: ({ of: _, decimal, ...setup }) =>
    decimal === undefined
      ? asterSpot({ ...CREDENTIALS, ...setup })
      : asterSpotWith({ ...CREDENTIALS, ...setup, decimal }),
  push: combined,
});
