import { describe, expect, it } from "vitest";
import { scrub } from "../../src/stream/scrub.js";

describe("scrub", () => {
  it.each([
    ["refused wss://v.test/ws/abcdefgh1234", "wss://v.test/ws/abcdefgh1234", "refused [address]"],
    ["bad key abcdefgh1234", "wss://v.test/ws/abcdefgh1234", "bad key [hidden]"],
    ["token abcdefgh1234, abcdefgh1234", "wss://v.test/ws?token=abcdefgh1234&x=1", "token [hidden], [hidden]"],
    ["ws v1 closed", "wss://v.test/ws/v1", "ws v1 closed"],
    ["connect ECONNREFUSED v.test", "wss://v.test", "connect ECONNREFUSED v.test"],
  ])("%s", (text, url, clean) => {
    expect(scrub(text, url)).toBe(clean);
  });
});
