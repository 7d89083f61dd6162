import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Row, report } from "../support/row.js";

// What a browser loads: one file, minified and gzipped, from the published entries.

declare const BENCH: string;

const ORDER = '{ symbol: "BTCUSDT", side: "BUY", type: "LIMIT", quantity: "1", price: "2" }';

report([
  await row(
    "one signed call, own decimal type",
    `import { createOrder, hashkeyWith } from "@venuekit/hashkey";
     const client = hashkeyWith({ key: "k", secret: "s", decimal: String });
     console.log(await createOrder(client, ${ORDER}));`,
    5,
  ),
  await row(
    "one signed call, decimal.js",
    `import { createOrder, hashkey } from "@venuekit/hashkey";
     const client = hashkey({ key: "k", secret: "s" });
     console.log(await createOrder(client, ${ORDER}));`,
    18.5,
  ),
  await row(
    "bind of everything, own decimal type",
    `import { bind, hashkeyWith } from "@venuekit/hashkey";
     import * as operations from "@venuekit/hashkey/operations";
     const venue = bind(hashkeyWith({ key: "k", secret: "s", decimal: String }), operations);
     console.log(await venue.createOrder(${ORDER}));`,
    undefined,
  ),
  await row(
    "one stream, own decimal type",
    `import { hashkeyWith, watchTrades } from "@venuekit/hashkey";
     const client = hashkeyWith({ decimal: String });
     for await (const trade of watchTrades(client, { symbol: "BTCUSDT" })) console.log(trade);`,
    undefined,
  ),
]);

async function row(name: string, program: string, bar: number | undefined): Promise<Row> {
  const result = await build({
    stdin: { contents: program, resolveDir: BENCH },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "warning",
  });
  const bytes = result.outputFiles[0]?.contents ?? new Uint8Array();
  return {
    group: "Bundle, minified and gzipped",
    name,
    value: gzipSync(bytes, { level: 9 }).length / 1_000,
    unit: "kB",
    bar,
    rule: "at most",
    note: `${(bytes.length / 1_000).toFixed(1)} kB before gzip`,
  };
}
