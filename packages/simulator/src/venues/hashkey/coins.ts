import type { Random } from "../../engine/random.js";

export interface ChainSpec {
  readonly chainType: string;
  readonly withdrawFee: string;
  readonly minWithdraw: string;
  readonly maxWithdraw: string;
  readonly minDeposit: string;
  readonly confirmations: number;
}

export interface CoinSpec {
  readonly coin: string;
  readonly name: string;
  /** Empty for fiat currencies. */
  readonly chains: readonly ChainSpec[];
}

function chain(chainType: string, withdrawFee: string, minimum: string, confirmations: number): ChainSpec {
  const maxWithdraw = "1000000";
  return { chainType, withdrawFee, minWithdraw: minimum, maxWithdraw, minDeposit: minimum, confirmations };
}

export const COINS: readonly CoinSpec[] = [
  { coin: "BTC", name: "Bitcoin", chains: [chain("BTC", "0.0001", "0.0002", 2)] },
  { coin: "ETH", name: "Ethereum", chains: [chain("ETH", "0.001", "0.002", 64)] },
  { coin: "USDT", name: "Tether", chains: [chain("ETH", "2", "5", 64), chain("Tron", "1", "2", 20)] },
  { coin: "USD", name: "US Dollar", chains: [] },
  { coin: "AED", name: "UAE Dirham", chains: [] },
];

/** Coin as `coinInfo` and `exchangeInfo` show it; only the latter has the last two fields of the document. */
export function coinInfo(spec: CoinSpec, full: boolean): Record<string, unknown> {
  const movable = spec.chains.length > 0;
  const token = spec.chains.some(({ chainType }) => chainType !== spec.coin);
  return {
    orgId: "9001",
    coinId: spec.coin,
    coinName: spec.coin,
    coinFullName: spec.name,
    allowWithdraw: movable,
    allowDeposit: movable,
    ...(full ? { tokenType: token ? "ERC20_TOKEN" : "CHAIN_TOKEN", status: 1 } : {}),
    chainTypes: spec.chains.map((one) => ({
      chainType: one.chainType,
      withdrawFee: one.withdrawFee,
      minWithdrawQuantity: one.minWithdraw,
      maxWithdrawQuantity: one.maxWithdraw,
      minDepositQuantity: one.minDeposit,
      allowDeposit: true,
      allowWithdraw: true,
    })),
  };
}

const HEX = "0123456789abcdef";
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

export function makeAddress(chainType: string, random: Random): string {
  if (chainType === "BTC") return `bc1q${random.text(38, "023456789acdefghjklmnpqrstuvwxyz")}`;
  if (chainType === "Tron") return `T${random.text(33, BASE58)}`;
  return `0x${random.text(40, HEX)}`;
}

export function makeTxId(chainType: string, random: Random): string {
  return `${chainType === "ETH" ? "0x" : ""}${random.text(64, HEX)}`;
}
