import { createRequire } from "node:module";
import { ConfigError } from "@venuekit/runtime";
import { expect, test } from "vitest";
import { fixDictionary, fixOrderId, fixServers } from "../../src/fix/index.js";
import { readEngine } from "../../src/fix/load.js";

test("error: jspurefix is not installed", async () => {
  const missing = (): never => {
    throw Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
  };
  const error = await readEngine(Object.assign(missing, { resolve: missing }) as never).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as Error).message).toContain("npm install jspurefix");
});

test("error: a failure of the package itself is not taken for its absence", async () => {
  const broken = (): never => {
    throw new Error("half installed");
  };
  await expect(readEngine(Object.assign(broken, { resolve: broken }) as never)).rejects.toThrow("half installed");
});

test("the dictionary knows the venue's dialect", async () => {
  const { definitions } = await readEngine(createRequire(import.meta.url));
  const types = ["0", "1", "2", "3", "4", "5", "8", "9", "A", "D", "F", "H", "j"];
  for (const type of types) expect(definitions.message.has(type)).toBe(true);
  expect(fixDictionary).toContain("<value enum='7' description='POST_ONLY'/>");
  const cancel = definitions.message.get("F");
  expect([...(cancel?.localNameToField.keys() ?? [])]).toEqual([
    "StandardHeader",
    "ClOrdID",
    "Account",
    "SecurityExchange",
    "Text",
    "StandardTrailer",
  ]);
});

test("order ids follow the rule, and differ", () => {
  const ids = new Set(Array.from({ length: 1000 }, () => fixOrderId("STA-00000001", 1614254993065)));
  expect(ids.size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^00000001\d{8}1614254993065\d{3}$/);
  expect(fixOrderId("x".repeat(100)).length).toBeLessThanOrEqual(64);
  expect(fixOrderId("1".repeat(100)).length).toBeLessThanOrEqual(64);
});

test("one endpoint for each co-located venue", () => {
  expect(Object.values(fixServers).map(({ port }) => port)).toEqual(Array(7).fill(1443));
  expect(fixServers.OTHER.host).toBe("fix.api.apifiny.com");
});
