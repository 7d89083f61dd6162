import type { ParameterContract, StreamContract } from "../../../../contract.js";
import type { ProductContract } from "../contract.js";

/** A market stream as the contract knows it, with the parameters out of its name. */
export interface Topic {
  /** Operation id, for example `watchDiffDepth`. */
  readonly stream: string;
  /** As subscribed. */
  readonly name: string;
  /** Wire names; symbols in upper case. */
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly stream: string;
  readonly expression: RegExp;
}

/** Reads the names of market streams by the contract's topics. Upper-case symbols match nothing, as documented. */
export class Topics {
  readonly #patterns: readonly Pattern[];

  constructor(contract: ProductContract) {
    const market = contract.data.streams.filter(({ kind }) => kind === "market");
    this.#patterns = market.flatMap((stream) =>
      stream.topics.map((topic) => ({ stream: stream.id, expression: expressionOf(topic, stream) })),
    );
  }

  read(name: string): Topic | undefined {
    for (const { stream, expression } of this.#patterns) {
      const match = expression.exec(name);
      if (!match) continue;
      const groups = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
      const params = groups.map(([key, value]) => [key, isSymbol(key) ? value.toUpperCase() : value]);
      return { stream, name, params: Object.fromEntries(params) };
    }
    return undefined;
  }
}

/** `{symbol}@depth{levels}[@{speed}]` as a regular expression; what stands in square brackets may be missing. */
function expressionOf(topic: string, stream: StreamContract): RegExp {
  const parts = topic.split(/(\{\w+\}|[[\]])/).map((part) => {
    if (part === "[") return "(?:";
    if (part === "]") return ")?";
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? literal(part) : `(?<${name}>${valuesOf(stream.parameters, name)})`;
  });
  return new RegExp(`^${parts.join("")}$`);
}

function valuesOf(parameters: readonly ParameterContract[], name: string): string {
  const listed = parameters.find((parameter) => parameter.name === name)?.enum;
  return listed ? listed.map((value) => literal(String(value))).join("|") : "[a-z0-9]+";
}

function isSymbol(name: string): boolean {
  return name === "symbol" || name === "pair";
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
