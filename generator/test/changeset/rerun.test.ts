import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Released, SHOP, TEXT } from "./released.js";

// Compilers and parsers are loaded and run here.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let repo: Released;
beforeEach(async () => {
  repo = await Released.open();
});
afterEach(() => repo.close());

describe("the next run", () => {
  beforeEach(async () => {
    repo.spec("shop", `a: ${TEXT}, b: ${TEXT}`, "a");
    await repo.run();
  });

  const edit = (from: string | RegExp, to: string): void => {
    const text = repo.read(SHOP).replace(from, to);
    expect(text).not.toBe(repo.read(SHOP));
    repo.write(SHOP, text);
  };
  const ownWords = (): void => edit(/\n---\n[\s\S]*$/, "\n---\n\nFees of a thing: `GetThingResult` has `b`.\n");

  test("changes nothing", async () => {
    const before = repo.read(SHOP);
    expect(await repo.run()).not.toContain(SHOP);
    expect(repo.read(SHOP)).toBe(before);
  });

  test("refreshes an untouched draft", async () => {
    repo.spec("shop", `b: ${TEXT}`);
    expect(await repo.run()).toContain(`refreshed ${SHOP} (minor)`);
    expect(repo.read(SHOP)).toContain("Breaking");
  });

  test("refreshes a draft in which only line ends differ", async () => {
    repo.write(SHOP, repo.read(SHOP).replaceAll("\n", "\r\n"));
    repo.spec("shop", `b: ${TEXT}`);
    expect(await repo.run()).toContain("refreshed");
  });

  test("removes an untouched draft where the change was taken back", async () => {
    repo.spec("shop", `a: ${TEXT}`, "a");
    expect(await repo.run()).toContain(`removed ${SHOP}`);
    expect(repo.drafts()).toEqual(["config.json"]);
  });

  test("keeps an edited text and says nothing", async () => {
    ownWords();
    const before = repo.read(SHOP);
    expect(await repo.run()).not.toContain(SHOP);
    expect(repo.read(SHOP)).toBe(before);
  });

  test("keeps an edited text where the change was taken back", async () => {
    ownWords();
    const before = repo.read(SHOP);
    repo.spec("shop", `a: ${TEXT}`, "a");
    await repo.run();
    expect(repo.read(SHOP)).toBe(before);
  });

  test("warns where an edited text misses a new change, until it is mentioned", async () => {
    ownWords();
    repo.spec("shop", `a: ${TEXT}, b: ${TEXT}, commission: ${TEXT}`, "a");
    const before = repo.read(SHOP);
    const text = await repo.run();
    expect(text).toContain(
      "was edited, so it was left alone. It does not mention:\n  Added `GetThingResult.commission`.",
    );
    expect(text).not.toMatch(/mention:[\s\S]*`GetThingResult\.b`/);
    expect(repo.read(SHOP)).toBe(before);
    edit("has `b`", "has `b` and `commission`");
    expect(await repo.run()).not.toContain(SHOP);
  });

  test("warns where an edited bump is too small", async () => {
    edit('"@venuekit/shop": minor', '"@venuekit/shop": patch');
    expect(await repo.run()).not.toContain("says patch");
    repo.spec("shop", `b: ${TEXT}`);
    expect(await repo.run()).toContain(`${SHOP} says patch, the changes need minor`);
    expect(repo.bump(SHOP)).toBe("patch");
  });

  test("leaves a text alone that was written by hand", async () => {
    repo.write(SHOP, '---\n"@venuekit/shop": minor\n---\n\nMine.\n');
    expect(await repo.run()).toContain("It does not mention:\n  Added `GetThingResult.b`.");
    expect(repo.read(SHOP)).toContain("Mine.");
  });

  test("survives a file that is no changeset", async () => {
    repo.write(SHOP, "");
    expect(await repo.run()).toContain("It does not mention");
    expect(repo.read(SHOP)).toBe("");
  });
});
