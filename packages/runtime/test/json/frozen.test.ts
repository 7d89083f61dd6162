import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

test("behavior: parseJson works where Object.prototype is frozen", () => {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL("../../src/json/parse.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "json",
    write: false,
  });
  const context = createContext({});
  runInContext("Object.freeze(Object.prototype)", context);
  runInContext(built.outputFiles[0]?.text ?? "", context);
  const text = '[{"toString":1,"__proto__":{"a":2},"constructor":"x","b":[]},{"toString":3}]';
  const written = runInContext(`JSON.stringify(json.parseJson(${JSON.stringify(text)}))`, context);
  expect(written).toBe('[{"toString":"1","__proto__":{"a":"2"},"constructor":"x","b":[]},{"toString":"3"}]');
});
