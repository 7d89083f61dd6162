import { expect, test } from "vitest";
import { ApiError, foundOrUndefined, TransportError } from "../../src/index.js";

const refusal = (code: string): ApiError =>
  new ApiError({ operation: "getOrder", status: 400, code, venueMessage: "Order not found" });

test("what was found", async () => {
  expect(await foundOrUndefined(Promise.resolve("order"), ["0211"])).toBe("order");
});

test("the venue knows no such order", async () => {
  expect(await foundOrUndefined(Promise.reject(refusal("0211")), ["0211", "0212"])).toBeUndefined();
});

test("other refusals say nothing about the order", async () => {
  await expect(foundOrUndefined(Promise.reject(refusal("0001")), ["0211"])).rejects.toBeInstanceOf(ApiError);
});

test("nor does a lost answer", async () => {
  const lost = new TransportError({ operation: "getOrder", message: "connection lost", sent: true });
  await expect(foundOrUndefined(Promise.reject(lost), ["0211"])).rejects.toBe(lost);
});
