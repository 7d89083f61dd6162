import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Counts, countFacts } from "../../src/docs/counts.js";
import { runDocs } from "../../src/docs/index.js";
import { parseInventories, printInventories } from "../../src/docs/print.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const VENUES = readdirSync(`${ROOT}specs`, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("inventory.json"))
  .map((path) => dirname(path).replaceAll("\\", "/"));

function inventoryText(venue: string): string {
  return readFileSync(`${ROOT}specs/${venue}/inventory.json`, "utf8");
}

describe.each(VENUES)("the committed inventory of %s", (venue) => {
  it("is covered by the spec", async () => {
    let printed = "";
    const print = (text: string): void => {
      printed += text;
    };
    const code = await runDocs([venue], ROOT, { out: print, err: print });
    expect(printed).toContain("nothing to do");
    expect(printed).not.toContain("omission not needed");
    expect(code).toBe(0);
  });

  it("is as the command writes it", () => {
    expect(printInventories(parseInventories(inventoryText(venue)))).toBe(inventoryText(venue));
  });
});

interface Whole {
  readonly document: string;
  readonly counts: Partial<Counts>;
}

// Counted by hand in the documents.
const WHOLE: readonly Whole[] = [
  {
    document: "hashkey",
    counts: {
      endpoints: 41,
      paths: 37,
      parameters: 198,
      requiredParameters: 73,
      examples: 45,
      streams: 12,
      pushFields: 193,
      subscriptionParameters: 41,
      errors: 169,
      errorCodes: 168,
    },
  },
  {
    // 77 parameters, and the segment for the venue in 20 paths.
    document: "apifiny",
    counts: { endpoints: 24, parameters: 97, streams: 6, subscriptionParameters: 16, errors: 70, errorCodes: 69 },
  },
  // 15 market streams and 5 events of the account; the newer version has one event more.
  { document: "aster/futures v3", counts: { endpoints: 71, streams: 21, errorCodes: 157 } },
  { document: "aster/futures v1", counts: { endpoints: 48, streams: 20, errorCodes: 158 } },
  // 12 market streams, one of them in the newer version only, and 2 events of the account.
  { document: "aster/spot v3", counts: { endpoints: 29, streams: 14, errorCodes: 109 } },
  { document: "aster/spot v1", counts: { endpoints: 28, streams: 13, errorCodes: 110 } },
  { document: "bitexasia", counts: { endpoints: 7, errors: 0 } },
];

it.each(WHOLE)("covers the whole document of $document", ({ document, counts }) => {
  const [venue = "", version = ""] = document.split(" ");
  const inventory = parseInventories(inventoryText(venue)).get(version);
  expect(inventory && countFacts(inventory)).toMatchObject(counts);
});
