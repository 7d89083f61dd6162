import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/errors.js";
import { type DecInput, decimalText } from "../../src/number/index.js";
import { pick, randomOf } from "../json/mutate.js";

/** The error of a value that types would not allow. */
const messageOf = (value: unknown): string => {
  try {
    decimalText(value as DecInput, "price");
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "accepted";
};

describe("decimalText", () => {
  test.each(["0", "10.0", "-1.50", "0.00000001", `${"9".repeat(60)}.${"0".repeat(60)}`, "-0", "100"])(
    "default: the text %s stays as written",
    (text) => {
      expect(decimalText(text)).toBe(text);
    },
  );

  test.each([
    ["1e-7", "0.0000001"],
    ["1E+5", "100000"],
    ["-1.50e1", "-15.0"],
    ["1.50e3", "1500"],
    ["12e-2", "0.12"],
    ["0.5e1", "5"],
    ["0.05e1", "0.5"],
    ["0e5", "0"],
    ["1.23e0", "1.23"],
    ["123456789012345678901234567890e-10", "12345678901234567890.1234567890"],
  ])("behavior: the exponent of %s is written out", (text, plain) => {
    expect(decimalText(text)).toBe(plain);
  });

  test.each([
    [0, "0"],
    [-0, "0"],
    [0.1, "0.1"],
    [-1.5, "-1.5"],
    [1e-7, "0.0000001"],
    [1.25e-10, "0.000000000125"],
    [1e21, "1000000000000000000000"],
    [123456789012345, "123456789012345"],
    [0.123456789012345, "0.123456789012345"],
    [5e-324, `0.${"0".repeat(323)}5`],
  ])("args: the number %d", (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  test("args: bigint and decimal objects", () => {
    expect(decimalText(123456789012345678901234567890n)).toBe("123456789012345678901234567890");
    expect(decimalText(-5n)).toBe("-5");
    expect(decimalText(new Decimal("1e-30"))).toBe(`0.${"0".repeat(29)}1`);
    expect(decimalText(new Decimal("1e40"))).toBe(`1${"0".repeat(40)}`);
    expect(decimalText(new Decimal("-0"))).toBe("0");
    expect(decimalText({ toFixed: () => "1.10" })).toBe("1.10");
  });

  test("behavior: exact for random text, numbers and decimals", () => {
    const random = randomOf(4);
    for (let n = 0; n < 20_000; n++) {
      const digits = String(random(1e9));
      const text = `${pick(random, ["", "-"])}${random(1e6)}.${digits}e${random(60) - 30}`;
      const exact = new Decimal(text);
      expect(decimalText(text)).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
      expect(new Decimal(decimalText(text)).equals(exact)).toBe(true);
      expect(decimalText(exact)).toBe(exact.toFixed());
      const float = Number(`${digits}e${random(40) - 20}`);
      expect(Number(decimalText(float))).toBe(float);
    }
  });

  test.each([
    "",
    "+1",
    " 1",
    "1 ",
    "0x1",
    "NaN",
    "Infinity",
    "1_000",
    "1,5",
    ".5",
    "5.",
    "01",
    "--1",
    "1e",
    "1e1000",
    "1e5.5",
    "١",
    "1\n",
    "secret",
  ])("error: the text %j", (text) => {
    expect(messageOf(text)).toBe("price: expected a plain decimal number, got string");
  });

  test.each([
    [Number.NaN, "price: expected a plain decimal number, got NaN"],
    [Number.NEGATIVE_INFINITY, "price: expected a plain decimal number, got -Infinity"],
    [0.1 + 0.2, "price: 0.30000000000000004 has more than 15 significant digits; pass text or a decimal"],
    [2 ** 53, "price: 9007199254740992 has more than 15 significant digits; pass text or a decimal"],
    [2 / 3, "price: 0.6666666666666666 has more than 15 significant digits; pass text or a decimal"],
    [undefined, "price: missing"],
    [null, "price: missing"],
    [true, "price: expected a plain decimal number, got boolean"],
    [{}, "price: expected a plain decimal number, got object"],
    [[], "price: expected a plain decimal number, got object"],
    [new Number(1.5), "price: expected a plain decimal number, got object"],
    [new Decimal(Number.NaN), "price: expected a plain decimal number, got object"],
    [new Decimal(Number.POSITIVE_INFINITY), "price: expected a plain decimal number, got object"],
    [{ toFixed: () => 5 }, "price: expected a plain decimal number, got object"],
  ])("error: %s", (value, message) => {
    expect(messageOf(value)).toBe(message);
  });
});
