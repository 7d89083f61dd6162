import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { decimalsOf } from "../../src/number/index.js";
import { pick, type Random, randomOf } from "../json/mutate.js";

const digitsOf = (random: Random, length: number): string => {
  let out = "";
  while (out.length < length) out += pick(random, ["0", "0", "00000", "9", String(random(10)), String(random(1e9))]);
  return out.slice(0, length);
};

/** A number of any form: short and long, zeros at both ends, with and without exponent. */
function numberText(random: Random): string {
  const length = () => random(random(8) === 0 ? 50 : 18);
  const fraction = random(4) === 0 ? "" : `.${digitsOf(random, 1 + length())}`;
  const exponent = random(10) === 0 ? pick(random, ["e5", "E-7", "e+20", "e-300", "e0"]) : "";
  return pick(random, ["", "", "-"]) + digitsOf(random, 1 + length()) + fraction + exponent;
}

/** The inside of a Decimal, in order. */
const insideOf = (value: object): string => JSON.stringify([Object.keys(value), Object.values(value).slice(1)]);

describe("decimalsOf", () => {
  const decimal = decimalsOf(Decimal);

  test.each([
    "0",
    "-0",
    "0.0",
    "0.00000000",
    "-0.000",
    "1",
    "-1",
    "10",
    "9999999",
    "10000000",
    "99999999999999",
    "100000000000000",
    "0.1",
    "0.0000001",
    "0.00000001",
    "0.00000000000001",
    "0.000000000000001",
    "1.0000000",
    "1.00000001",
    "64213.12",
    "-64213.12000000",
    "0.00125",
    "1234567.1234567",
    "12345678.12345678",
    "12345678901234.12345678901234",
    "123456789012345.12345678901234",
    "123456.123456789012345678",
    "00012.5",
    "1470930457684189696",
    "1e5",
    "1E-7",
    "-1.5e+300",
    `${"9".repeat(45)}.${"1".repeat(45)}`,
    "100",
    "1000000000.00000010",
    "10000000.0000000",
    "10000000000000.1",
  ])("default: %s is what new Decimal makes", (text) => {
    const ours = decimal(text);
    const theirs = new Decimal(text);
    expect(ours).toStrictEqual(theirs);
    expect(insideOf(ours)).toBe(insideOf(theirs));
    expect(Object.getPrototypeOf(ours)).toBe(Decimal.prototype);
  });

  test("behavior: what new Decimal makes for random text", () => {
    const random = randomOf(3);
    for (let n = 0; n < 50_000; n++) {
      const text = numberText(random);
      const ours = decimal(text);
      const theirs = new Decimal(text);
      if (insideOf(ours) !== insideOf(theirs) || ours.constructor !== Decimal || !Object.is(ours.s, theirs.s)) {
        expect({ text, inside: insideOf(ours) }).toEqual({ text, inside: insideOf(theirs) });
      }
      if (n % 100 === 0) expect(ours).toStrictEqual(theirs);
    }
  });

  test("behavior: the result is a Decimal in every way", () => {
    const price = decimal("64213.12");
    expect(price instanceof Decimal && Decimal.isDecimal(price)).toBe(true);
    expect(price.plus("0.88").times(decimal("-2")).toFixed()).toBe("-128428");
    expect(JSON.stringify({ price, zero: decimal("-0.0") })).toBe('{"price":"64213.12","zero":"-0"}');
    expect(`${decimal("0.00000001")}`).toBe("1e-8");
    expect(structuredClone(decimal("1.5").toString())).toBe("1.5");
  });

  test("behavior: no two results share their digits", () => {
    const one = decimal("0");
    one.d[0] = 5;
    expect(decimal("0").toString()).toBe("0");
  });

  test("args: a class of its own, with its own bounds", () => {
    const Small = Decimal.clone({ maxE: 3, minE: -3 });
    const small = decimalsOf(Small);
    for (const text of ["1234.5", "12345.6", "0.001", "0.0001", "0"]) {
      expect(small(text)).toStrictEqual(new Small(text));
      expect(small(text)).toBeInstanceOf(Small);
    }
    Small.set({ maxE: 10 });
    expect(small("12345.6").toString()).toBe("12345.6");
  });

  test.each([
    "",
    "-",
    ".",
    "1.",
    ".5",
    "-.5",
    "1..2",
    "1.2.3",
    "+1",
    " 1",
    "1 ",
    "1,5",
    "--1",
    "1-",
    "0x10",
    "1e",
    "NaN",
    "Infinity",
    "a",
    "1.a",
    "1.1234567a",
  ])("error: %j is left to the class", (text) => {
    const result = (make: () => unknown): string => {
      try {
        return String(make());
      } catch (error) {
        return `${error}`;
      }
    };
    expect(result(() => decimal(text))).toBe(result(() => new Decimal(text)));
  });
});
