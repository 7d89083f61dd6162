/** What the venue sends: an answer and the wrapped push after SUBSCRIBE; account events come unasked. */
export function combined(json: string, received: string | undefined, url: string): readonly string[] {
  if (received === undefined) return url.startsWith("/ws/") ? [json] : [];
  const { method, params, id } = JSON.parse(received) as { method: string; params?: string[]; id: number };
  if (method !== "SUBSCRIBE") return [`{"result":null,"id":${id}}`];
  const pushes = (params ?? []).map((stream) => `{"stream":"${stream}","data":${json}}`);
  return [`{"result":null,"id":${id}}`, ...pushes];
}
