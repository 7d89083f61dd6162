import { describe, expect, test } from "vitest";
import { provenanceOf } from "./publish.js";

describe("provenanceOf", () => {
  const offered = {
    GITHUB_ACTIONS: "true",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "owner/name",
  };
  test("a job that may ask for a token", () => expect(provenanceOf(offered)).toBe("https://github.com/owner/name"));
  test("a job that may not", () => {
    expect(provenanceOf({ ...offered, ACTIONS_ID_TOKEN_REQUEST_URL: undefined })).toBeUndefined();
  });
  test("a maintainer's machine", () => expect(provenanceOf({})).toBeUndefined());
});
