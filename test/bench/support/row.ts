/** One line of the table: what was measured, and the bar it is held against. */
export interface Row {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: "x" | "ns" | "ms" | "kB" | "types";
  /** `undefined`: for information only. */
  readonly bar: number | undefined;
  readonly rule: "at most" | "at least";
  /** Absolute figures, for information. */
  readonly note: string;
}

/** Median of the numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Hands the rows to the program that started this one. */
export function report(rows: readonly Row[]): void {
  console.log(JSON.stringify(rows));
}

/** A time per operation, in the unit that reads best. */
export function perOperation(ns: number): string {
  return ns < 10_000 ? `${Math.round(ns)} ns` : `${(ns / 1_000).toFixed(1)} us`;
}

/** One row a name: that of the run with the median value, as its note belongs to it. */
export function medianRows(runs: readonly (readonly Row[])[]): Row[] {
  const [first = []] = runs;
  return first.map((row, index) => {
    const same = runs.flatMap((rows) => rows[index] ?? []).sort((a, b) => a.value - b.value);
    return same[same.length >> 1] ?? row;
  });
}
