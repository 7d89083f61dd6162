import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runDocs } from "../../src/docs/index.js";
import { countFacts, parseInventory, printInventory } from "../../src/docs/inventory.js";

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
    expect(printInventory(parseInventory(inventoryText(venue)))).toBe(inventoryText(venue));
  });
});

it("covers the whole document of hashkey", () => {
  expect(countFacts(parseInventory(inventoryText("hashkey")))).toMatchObject({
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
  });
});
