import type { FixFrame } from "./codec.js";

/** Why a message is rejected: standard numbers of SessionRejectReason (373). */
export interface FixFault {
  readonly tag: number;
  readonly reason: number;
  readonly text: string;
}

const REQUIRED_MISSING = 1;
const NOT_FOR_THIS_MESSAGE = 2;
const WRONG_VALUE = 5;
const WRONG_FORMAT = 6;

const HEADER = [8, 9, 35, 49, 56, 34, 43, 97, 52, 122, 10];

/** Required and allowed tags of the messages a client sends, as in the tables of the document. */
const MESSAGES: Readonly<Record<string, { required: readonly number[]; optional: readonly number[] }>> = {
  "0": { required: [], optional: [112] },
  "1": { required: [112], optional: [] },
  "2": { required: [7, 16], optional: [] },
  "3": { required: [45], optional: [371, 372, 373, 58] },
  "4": { required: [36], optional: [123] },
  "5": { required: [], optional: [58] },
  A: { required: [98, 108, 95, 96, 141], optional: [] },
  D: { required: [11, 55, 21, 40, 60, 54, 1, 38, 207], optional: [59, 44, 58] },
  F: { required: [11, 1, 207], optional: [58] },
  H: { required: [11, 1, 207], optional: [] },
};

const NUMBER = /^\d{1,20}(\.\d{1,20})?$/;
const VALUES: Readonly<Record<number, RegExp>> = {
  7: /^\d+$/,
  16: /^\d+$/,
  21: /^[123]$/,
  34: /^[1-9]\d*$/,
  36: /^[1-9]\d*$/,
  38: NUMBER,
  40: /^[12]$/,
  44: NUMBER,
  54: /^[12]$/,
  59: /^[137]$/,
  60: /^\d{8}-\d\d:\d\d:\d\d(\.\d{3})?$/,
  98: /^0$/,
  108: /^[1-9]\d*$/,
  123: /^[YN]$/,
  141: /^Y$/,
};

/** What is wrong with a message, by the data dictionary of the venue's dialect. */
export function checkFrame({ type, fields, tags }: FixFrame): FixFault | undefined {
  const known = MESSAGES[type];
  if (known === undefined) return { tag: 35, reason: 11, text: "Invalid MsgType" };
  for (const tag of known.required) {
    if (!fields.has(tag)) return { tag, reason: REQUIRED_MISSING, text: "Required tag missing" };
  }
  if (type === "D" && fields.get(40) === "2") {
    const missing = [44, 59].find((tag) => !fields.has(tag));
    if (missing !== undefined) return { tag: missing, reason: REQUIRED_MISSING, text: "Required tag missing" };
  }
  for (const tag of tags) {
    if (!HEADER.includes(tag) && !known.required.includes(tag) && !known.optional.includes(tag)) {
      return { tag, reason: NOT_FOR_THIS_MESSAGE, text: "Tag not defined for this message type" };
    }
    const rule = VALUES[tag];
    if (rule !== undefined && !rule.test(fields.get(tag) ?? "")) {
      const reason = rule === NUMBER ? WRONG_FORMAT : WRONG_VALUE;
      return { tag, reason, text: "Value is incorrect (out of range) for this tag" };
    }
  }
  return undefined;
}
