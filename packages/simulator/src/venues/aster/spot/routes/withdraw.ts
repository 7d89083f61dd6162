import { Decimal } from "../../../../engine/decimal.js";
import {
  type Call,
  illegal,
  RawNumber,
  type Routes,
  recoverAddress,
  refuse,
  type TypedField,
  typedDataHash,
  userOf,
} from "../../shared/index.js";
import type { SpotState } from "../state.js";
import { positive } from "./account.js";

const ACTION: readonly TypedField[] = [
  { name: "type", type: "string" },
  { name: "destination", type: "address" },
  { name: "destination Chain", type: "string" },
  { name: "token", type: "string" },
  { name: "amount", type: "string" },
  { name: "fee", type: "string" },
  { name: "nonce", type: "uint256" },
  { name: "aster chain", type: "string" },
];
/** The document shows BSC only; the other names are those of its list of chains. */
const CHAINS: Readonly<Record<string, readonly string[]>> = {
  "1": ["ETH", "Ethereum"],
  "56": ["BSC"],
  "42161": ["Arbi", "Arbitrum"],
};
const ASTER_CHAINS = ["Mainnet", "Testnet"];
/** Fee of a withdrawal in US dollars, by chain. */
const GAS: Readonly<Record<string, string>> = { "1": "2.5", "56": "0.5", "42161": "0.3" };

export function withdrawRoutes(state: SpotState): Routes {
  const { shared } = state;

  /** Price of an asset in US dollars: 1 for the quote asset, the last price of its pair for others. */
  function priceOf(asset: string): Decimal {
    if (!state.assets.has(asset)) throw illegal("asset");
    const pair = [...state.symbols.values()].find(({ base }) => base === asset);
    return pair ? state.market.last(pair.symbol) : new Decimal(1);
  }

  function gasCost(chainId: string, asset: string): Decimal {
    return new Decimal(GAS[chainId] ?? "1").div(priceOf(asset)).toDecimalPlaces(8);
  }

  return {
    getWithdrawFee({ params }) {
      const asset = params.text("asset");
      const chainId = params.text("chainId");
      return {
        tokenPrice: new RawNumber(priceOf(asset).toFixed(8)),
        gasCost: new RawNumber(gasCost(chainId, asset).toFixed(8)),
        gasUsdValue: new RawNumber(GAS[chainId] ?? "1"),
      };
    },

    withdraw(call) {
      const { params } = call;
      const user = userOf(call);
      const asset = params.text("asset");
      const chainId = params.text("chainId");
      const receiver = params.text("receiver");
      const amount = positive(decimal(params.text("amount"), "amount"), "amount");
      const fee = positive(decimal(params.text("fee"), "fee"), "fee");
      if (fee.lt(gasCost(chainId, asset)) || fee.gt(amount)) throw illegal("fee");
      if (receiver.toLowerCase() !== user.id) throw illegal("receiver");
      if (!isSignedBy(call, user.id)) throw refuse("-1022");
      const id = shared.transfers.withdraw(user, asset, amount);
      const [amountText, feeText] = [params.text("amount"), params.text("fee")];
      const row = { id, userId: user.id, chainId, asset, amount: amountText, fee: feeText, receiver, time: call.now };
      state.withdrawals.push(row);
      return { withdrawId: id, hash: `0x${shared.random.text(64, "0123456789abcdef")}` };
    },
  };
}

function decimal(text: string, name: string): Decimal {
  if (!/^\d{1,30}(\.\d{1,18})?$/.test(text)) throw illegal(name);
  return new Decimal(text);
}

/** Whether the user's own wallet has signed this withdrawal. */
function isSignedBy({ params }: Call, user: string): boolean {
  const chainId = params.text("chainId");
  const nonce = params.text("nonce");
  if (!/^\d{1,19}$/.test(nonce)) throw illegal("nonce");
  const common = {
    type: "Withdraw",
    destination: params.text("receiver"),
    token: params.text("asset"),
    amount: params.text("amount"),
    fee: params.text("fee"),
    nonce,
  };
  const domain = { name: "Aster", version: "1", chainId: Number(chainId) };
  return (CHAINS[chainId] ?? []).some((destination) =>
    ASTER_CHAINS.some((chain) => {
      const values = { ...common, "destination Chain": destination, "aster chain": chain };
      return recoverAddress(typedDataHash(domain, "Action", ACTION, values), params.text("userSignature")) === user;
    }),
  );
}
