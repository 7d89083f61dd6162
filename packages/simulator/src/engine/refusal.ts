/** Why the engine refuses; a venue turns the reason into its own code. */
export type RefusalReason =
  | "unknown-symbol"
  | "unknown-account"
  | "insufficient"
  | "post-only"
  | "duplicate"
  | "not-found"
  | "filled"
  | "canceled"
  | "invalid-amount";

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(`refused: ${reason}`);
    this.reason = reason;
  }
}
