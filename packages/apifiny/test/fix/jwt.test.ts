import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { logonTokens } from "../../src/fix/token.js";
import { jwt, jwtSigner } from "../../src/jwt.js";

test("the well-known token of the standard's introduction", async () => {
  const claims = { sub: "1234567890", name: "John Doe", iat: 1516239022 };
  expect(await jwt(claims, "your-256-bit-secret")).toBe(
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ" +
      ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
  );
});

test("text beyond ASCII in claims and secret, against the platform's own HMAC", async () => {
  const claims = { name: "Zoë 東京", exp: 1 };
  const token = await jwtSigner("gehéim")(claims);
  const [header = "", payload = "", signature] = token.split(".");
  expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toEqual(claims);
  expect(signature).toBe(createHmac("sha256", "gehéim").update(`${header}.${payload}`).digest("base64url"));
});

test("error: an empty secret", () => {
  expect(() => jwtSigner("")).toThrow("secret");
});

test("the claims of a logon: digest of the account, seconds, and never the secret", async () => {
  const token = await logonTokens("STA-00000015", "key-id", "the-secret", () => 1_700_000_000_999)();
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
  expect(JSON.parse(payload)).toEqual({
    accountId: "STA-00000015",
    secretKeyId: "key-id",
    // printf STA-00000015 | sha256sum
    digest: "7bd2d5a563cff063b2e136925c2edd825380c8c98355a73ade865fe878577ccd",
    method: "Fix",
    exp: 1_700_000_030,
  });
  expect(payload).not.toContain("the-secret");
});
