/**
 * Which side took the liquidity. Apifiny prints the side of the maker on public trades, where most venues mean the
 * taker; `undefined` for a side the document does not know.
 */
export function takerSide({ side }: { readonly side: string }): "BUY" | "SELL" | undefined {
  if (side === "BUY") return "SELL";
  return side === "SELL" ? "BUY" : undefined;
}
