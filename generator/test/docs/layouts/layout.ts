/** What may happen to a document. Each layout shows all of them, but for what its document does not state at all. */
export const KINDS = [
  "renamed parameter",
  "new error code",
  "removed endpoint",
  "changed weight",
  "new enum value",
  "moved section",
  "reworded text",
] as const;

export type Kind = (typeof KINDS)[number];

export interface Edit {
  readonly kind: Kind | "other";
  /** Says more where the kind does not say it all. */
  readonly name?: string;
  /** Texts to replace, each of which has to be there. */
  readonly replace: readonly (readonly [from: string, to: string])[];
  /** `- gone`, `+ new`, `~ fact: from -> to`; empty where nothing has changed. */
  readonly facts: readonly string[];
}

/** A made-up document in the layout of a venue's own, and edits of it. */
export interface Layout {
  /** Folder below `specs/`, whose `docs.yaml` reads the document. */
  readonly venue: string;
  readonly document: string;
  readonly edits: readonly Edit[];
  /** Kinds of facts that documents of this layout do not state, with the reason. */
  readonly lacks?: Readonly<Partial<Record<Kind, string>>>;
}
