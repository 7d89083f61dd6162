import type { MsgView } from "jspurefix";
import type { Jspurefix } from "./load.js";
import { type FixMessage, TAG } from "./tags.js";

/** The fields of a message as text; `undefined` when its length or checksum says that it was damaged. */
export function readFrame(library: Jspurefix, view: MsgView): FixMessage | undefined {
  if (!(view instanceof library.AsciiView) || view.structure === null) return undefined;
  const { tagPos, nextTagPos } = view.structure.tags;
  const fields = new Map<number, string>();
  let bodyStart = 0;
  let bodyEnd = 0;
  for (let at = 0; at < nextTagPos; at++) {
    const place = tagPos[at];
    if (place === undefined) return undefined;
    const { tag, start, len } = place;
    if (tag === TAG.BodyLength) bodyStart = start + len + 1;
    if (tag === TAG.CheckSum) bodyEnd = start - "10=".length;
    // The library reads ASCII only, and a venue's words may be more.
    if (!fields.has(tag)) fields.set(tag, view.buffer.getBuffer(start, start + len).toString("utf8"));
  }
  const damaged =
    fields.get(TAG.BeginString) !== "FIX.4.2" ||
    Number(fields.get(TAG.BodyLength)) !== bodyEnd - bodyStart ||
    Number(fields.get(TAG.CheckSum)) !== view.checksum();
  if (damaged) return undefined;
  return {
    type: fields.get(TAG.MsgType) ?? "",
    sequence: Number(fields.get(TAG.MsgSeqNum)),
    possibleDuplicate: fields.get(TAG.PossDupFlag) === "Y",
    fields,
  };
}
