/** Texts as the venue sends them, each with other values: equal messages would flatter whoever caches. */
export interface Messages {
  readonly trades: readonly string[];
  /** 200 levels a side, prices as strings. */
  readonly books: readonly string[];
  /** The same with bare numbers. */
  readonly numberBooks: readonly string[];
  /** Account fills with bare 19-digit ids. */
  readonly fills: readonly string[];
}

export function messages(): Messages {
  const random = generator(7);
  const times = (count: number, make: (i: number) => string): string[] =>
    Array.from({ length: count }, (_, i) => flat(make(i)));
  return {
    trades: times(512, (i) => trade(i, random)),
    books: times(24, (i) => book(i, random, true)),
    numberBooks: times(24, (i) => book(i, random, false)),
    fills: times(256, (i) => fill(i, random)),
  };
}

/** A push of the V1 socket. */
function trade(i: number, random: () => number): string {
  const params = '{"realtimeInterval":"24h","binary":"false"}';
  const price = (64_000 + random() * 1_000).toFixed(2);
  const quantity = (random() * 2).toFixed(5);
  const data = `[{"v":"${id(i)}","t":${time(i)},"p":"${price}","q":"${quantity}","m":${random() < 0.5}}]`;
  return `{"symbol":"BTCUSDT","symbolName":"BTCUSDT","topic":"trade","params":${params},"data":${data},"f":false,"sendTime":${time(i) + 9},"shared":false}`;
}

/** A push of the V2 socket. */
function book(i: number, random: () => number, quoted: boolean): string {
  const middle = 64_000 + random() * 1_000;
  const side = (sign: number): string => {
    const levels: string[] = [];
    for (let k = 1; k <= 200; k++) {
      const price = (middle + sign * k * 0.37).toFixed(2);
      const quantity = (0.001 + random() * 10).toFixed(5);
      levels.push(quoted ? `["${price}","${quantity}"]` : `[${price},${quantity}]`);
    }
    return levels.join(",");
  };
  const data = `{"s":"BTCUSDT","t":${time(i)},"v":"${1_000 + i}_18","b":[${side(-1)}],"a":[${side(1)}]}`;
  return `{"topic":"depth","params":{"symbol":"BTCUSDT"},"data":${data}}`;
}

function fill(i: number, random: () => number): string {
  const quantity = (random() * 2).toFixed(5);
  return `{"e":"ticketInfo","E":${time(i)},"s":"BTCUSDT","q":${quantity},"t":${time(i) - 3},"p":${(64_000 + random()).toFixed(2)},"T":${id(i)},"o":${id(i + 1_000)},"a":${id(i + 2_000)},"m":true,"S":"BUY"}`;
}

/** 19 digits. */
function id(i: number): string {
  return String(1_470_930_457_684_000_000n + BigInt(i) * 7_919n);
}

function time(i: number): number {
  return 1_764_598_928_000 + i * 13;
}

/** One piece of memory, like text that came out of a socket. */
function flat(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

/** Random numbers from 0 to 1, the same in every run. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
