/** A frame of a caller: an object, or undefined when the text is none. */
export function readFrame(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Inferred: the document shows no error frame. */
export function errorFrame(code: string, msg: string): string {
  return JSON.stringify({ code, msg });
}
