import { generator } from "./messages.js";

/** One change of a level; quantity nought removes it. */
export interface Change {
  readonly side: "bid" | "ask";
  readonly price: string;
  readonly quantity: string;
}

const CHANGES = 100_000;

/** In cents. The first levels lie 10 cents apart, so that others can come between. */
const MIDDLE = 6_421_300;
const STEP = 10;

/** The full state that {@link changesOf} begins with, best first. */
export function levelsOf(side: "bid" | "ask", count: number): [price: string, quantity: string][] {
  return ticksOf(side, count).map((tick) => [priceOf(tick), "1.00000"]);
}

/** A run of changes and then its undoing: repeated without end it keeps a book what it is. */
export function changesOf(count: number): Change[] {
  const random = generator(count);
  const sides = { bid: ticksOf("bid", count), ask: ticksOf("ask", count) };
  const done: Change[] = [];
  const undone: Change[] = [];
  while (done.length < CHANGES) {
    const side = random() < 0.5 ? "bid" : "ask";
    const ticks = sides[side];
    // Most of what happens in a market happens near the best price: here half of it within the best 20 levels.
    const at = Math.floor(-Math.log(1 - random()) * 30);
    const tick = ticks[at] ?? MIDDLE;
    const dice = random();
    const quantity = (0.001 + random() * 10).toFixed(5);
    const free = tick + (side === "bid" ? -1 : 1) * (1 + Math.floor(random() * (STEP - 1)));
    if (dice < 0.7 || (dice < 0.85 && ticks.includes(free))) {
      done.push({ side, price: priceOf(tick), quantity });
      undone.push({ side, price: priceOf(tick), quantity: "1.00000" });
    } else if (dice < 0.85) {
      const place = ticks.findIndex((other) => (side === "bid" ? other < free : other > free));
      ticks.splice(place === -1 ? ticks.length : place, 0, free);
      done.push({ side, price: priceOf(free), quantity });
      undone.push({ side, price: priceOf(free), quantity: "0.00000" });
    } else {
      ticks.splice(at, 1);
      done.push({ side, price: priceOf(tick), quantity: "0.00000" });
      undone.push({ side, price: priceOf(tick), quantity: "1.00000" });
    }
  }
  return [...done, ...undone.reverse()].map(asReceived);
}

/** Best first. */
function ticksOf(side: "bid" | "ask", count: number): number[] {
  const sign = side === "bid" ? -1 : 1;
  return Array.from({ length: count }, (_, i) => MIDDLE + sign * STEP * (i + 1));
}

function priceOf(tick: number): string {
  return (tick / 100).toFixed(8);
}

/** Text that was never used as a number, like every text of a new message. */
function asReceived({ side, price, quantity }: Change): Change {
  const text = Buffer.from(`${price},${quantity}`).toString();
  const comma = text.indexOf(",");
  return { side, price: text.slice(0, comma), quantity: text.slice(comma + 1) };
}
