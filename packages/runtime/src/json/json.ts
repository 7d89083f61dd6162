/**
 * A parsed JSON value. Numbers are kept as their source text, so no digit is lost and a number can't be told from
 * a string: the decoder of the field knows which one the venue sends.
 */
export type Json = string | boolean | null | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}
