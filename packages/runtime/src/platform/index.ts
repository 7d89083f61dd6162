export { defaultTransport, hmacSha256, sha256Hex } from "#platform";
