// Generated from specs/bitexasia/errors.yaml. Do not edit; run `pnpm generate`.

/** A code of BitexAsia, as text exactly as documented. */
export type ErrorCode = "403";

/** One documented meaning of a code. */
export interface ErrorCodeEntry {
  /** HTTP status. */
  readonly status: number;
  /** The venue's words; `%s` marks a variable part. */
  readonly message: string;
  readonly description?: string;
  /** Absent for an ordinary refusal. */
  readonly class?: "success" | "rate-limit" | "unknown" | "clock" | "auth" | "not-found";
}

/** Every documented code with its meanings. */
export const errorCodes: Readonly<Record<ErrorCode, readonly ErrorCodeEntry[]>> = {
  "403": [
    {
      status: 403,
      message: "Forbidden",
      description: "The request came from outside the key's IP list.",
      class: "auth",
    },
  ],
};

/** The codes after which a call goes on differently than after a refusal; no code with an ordinary meaning as well. */
export const codeClasses: Readonly<Partial<Record<string, "rate-limit" | "unknown" | "clock">>> = {
};
