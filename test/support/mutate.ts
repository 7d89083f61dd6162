/** Digits no double can hold. */
const TAIL = "12345678901234567890123";

/**
 * The same answer as the venue might send it tomorrow: every fraction has more digits, and every object a field the
 * documents do not know.
 */
export function enrich(json: string): string {
  return json
    .replace(/(:\s*"-?\d+\.\d+)(")/g, `$1${TAIL}$2`)
    .replace(/([:[,]\s*-?\d+\.\d+)(?=[,}\]\s])/g, `$1${TAIL}`)
    .replace(/"(?:[^"\\]|\\.)*"|\{\s*\}?/g, (token) => {
      if (token.startsWith('"')) return token;
      return token.endsWith("}") ? '{"zzUnknown":"kept"}' : '{"zzUnknown":"kept","zzNested":{"deep":[1,"two",null]},';
    });
}
