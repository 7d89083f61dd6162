import type { Change } from "../write.js";

const CONTEXT = 2;
const MOST_LINES = 60;

/** The change of one file, in the manner of a unified diff; long ones are cut. */
export function diffText(change: Change): string {
  const head = `--- ${change.before === undefined ? "(missing)" : change.path}\n+++ ${change.after === undefined ? "(stale)" : change.path}`;
  const lines = lineDiff(split(change.before), split(change.after));
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  return [head, ...shown, ...(rest > 0 ? [`  ... ${rest} more lines`] : [])].join("\n");
}

function split(text: string | undefined): string[] {
  return text === undefined ? [] : text.replace(/\n$/, "").split("\n");
}

/** The one region in which the two differ, with some lines around it. */
function lineDiff(before: readonly string[], after: readonly string[]): string[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const from = Math.max(0, start - CONTEXT);
  const until = Math.min(before.length, before.length - end + CONTEXT);
  return [
    `@@ -${start + 1} +${start + 1} @@`,
    ...before.slice(from, start).map((line) => ` ${line}`),
    ...before.slice(start, before.length - end).map((line) => `-${line}`),
    ...after.slice(start, after.length - end).map((line) => `+${line}`),
    ...before.slice(before.length - end, until).map((line) => ` ${line}`),
  ];
}
