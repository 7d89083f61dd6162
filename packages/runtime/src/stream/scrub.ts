/**
 * Takes an address and its parts out of a text. Listen keys travel in addresses, and servers like to quote them in
 * close reasons and error messages.
 */
export function scrub(text: string, url: string): string {
  let clean = text.replaceAll(url, "[address]");
  const start = url.indexOf("/", url.indexOf("//") + 2);
  if (start === -1) return clean;
  for (const part of url.slice(start).split(/[/?&=#]/)) {
    // Shorter parts are words of the path such as "ws" or "v1".
    if (part.length >= 8) clean = clean.replaceAll(part, "[hidden]");
  }
  return clean;
}
