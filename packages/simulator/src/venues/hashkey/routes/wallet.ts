import { type Decimal, ZERO } from "../../../engine/decimal.js";
import { Refusal } from "../../../engine/refusal.js";
import { accountOf, type Call, type Routes, range, signer } from "../call.js";
import { type ChainSpec, COINS } from "../coins.js";
import { illegal, missing, refusal } from "../errors.js";
import type { HashkeyState } from "../state.js";
import { chainOf } from "../wallet.js";

const PLATFORMS = ["BINANCE", "OKX", "BITGET", "BYBIT"];

export const wallet: Routes = {
  getDepositAddress(state, call) {
    const coin = call.params.text("coin");
    const chain = findChain(coin, call.params.text("chainType"));
    return {
      canDeposit: true,
      address: state.wallet.address(state.account.custody.id, coin, chain.chainType),
      addressExt: "",
      minQuantity: chain.minDeposit,
      needAddressTag: false,
      requiredConfirmTimes: chain.confirmations,
      canWithdrawConfirmTimes: chain.confirmations,
      coinType: chain.chainType === coin ? "CHAIN_TOKEN" : "ERC20_TOKEN",
    };
  },

  getDepositOrders(state, call) {
    const { from, to } = range(call, 90);
    const wanted = call.params.get("coin");
    return state.wallet.deposits
      .filter(({ coin, chainType }) => wanted === undefined || wanted === `${chainType}_${coin}` || wanted === coin)
      .filter(({ time }) => time >= from && time <= to)
      .reverse()
      .slice(0, call.params.limit(500, 1000))
      .map((deposit) => ({
        time: String(deposit.time),
        coin: deposit.coin,
        coinName: deposit.coin,
        address: deposit.address,
        quantity: deposit.quantity.toFixed(20),
        status: deposit.status,
        statusCode: String(deposit.status),
        txId: deposit.txId,
      }));
  },

  authenticateDepositAddress(state, call) {
    const { params } = call;
    if (params.text("isAddressOwner") !== "true") throw missing("isAddressOwner");
    if (params.get("institutionalName") === undefined) {
      params.text("senderFirstName");
      params.text("senderLastName");
    }
    const deposit = state.wallet.deposits.find(({ txId }) => txId === params.text("txid"));
    if (!deposit) throw refusal("-1212");
    if (deposit.status !== 1) throw refusal("-1207");
    state.wallet.advanceDeposit(deposit, 4);
    return { success: true, msg: "", timestamp: String(call.now) };
  },

  withdraw(state, call) {
    if (!signer(call).master) throw refusal("-4009");
    const { params } = call;
    const coin = params.text("coin");
    if (!COINS.some((spec) => spec.coin === coin)) throw refusal("-4001");
    const chain = findChain(coin, params.text("chainType"));
    const quantity = params.decimal("quantity") ?? ZERO;
    checkWithdrawal(state, call, chain, quantity);
    try {
      const { id } = state.wallet.withdraw({
        clientOrderId: params.text("clientOrderId"),
        coin,
        address: params.text("address"),
        quantity,
        platform: params.get("platform") ?? "",
        memo: params.get("memo") ?? "",
        chainType: chain.chainType,
      });
      return { success: true, id: "0", orderId: id, accountId: state.account.custody.id };
    } catch (error) {
      if (error instanceof Refusal && error.reason === "insufficient") throw refusal("-4003");
      throw error;
    }
  },

  getWithdrawOrders(state, call) {
    accountOf(state, call);
    state.wallet.settle();
    const { from, to } = range(call, 90);
    const { params } = call;
    const coin = params.get("coin");
    const memo = params.get("memo");
    // No call sets a remark, so a search for one finds nothing.
    if (params.get("remark") !== undefined) return [];
    return state.wallet.withdrawals
      .filter((one) => (coin === undefined || one.coin === coin) && (memo === undefined || one.memo === memo))
      .filter(({ time }) => time >= from && time <= to)
      .reverse()
      .slice(0, params.limit(500, 1000))
      .map((one) => ({
        time: String(one.time),
        id: one.id,
        coin: one.coin,
        coinId: one.coin,
        coinName: one.coin,
        address: one.address,
        quantity: one.quantity.toFixed(8),
        arriveQuantity: one.status === "successful" ? one.quantity.minus(one.fee).toFixed(8) : "",
        status: one.status,
        txId: one.txId,
        addressUrl: one.address,
        feeCoinId: one.coin,
        feeCoinName: one.coin,
        fee: one.fee.toFixed(8),
        remark: "",
        platform: one.platform,
        memo: one.memo,
      }));
  },
};

function findChain(coin: string, chainType: string): ChainSpec {
  try {
    return chainOf(coin, chainType);
  } catch {
    throw illegal(COINS.some((spec) => spec.coin === coin) ? "chainType" : "coin");
  }
}

function checkWithdrawal(state: HashkeyState, call: Call, chain: ChainSpec, quantity: Decimal): void {
  const { params } = call;
  const platform = params.get("platform");
  const memo = params.get("memo");
  if (platform !== undefined && !PLATFORMS.includes(platform.toUpperCase())) throw illegal("platform");
  if (memo !== undefined && !/^[A-Za-z0-9]{1,20}$/.test(memo)) throw illegal("memo");
  if (!/^[A-Za-z0-9]{20,100}$/.test(params.text("address"))) throw refusal("-1163");
  if (quantity.lte(0) || quantity.decimalPlaces() > 18) throw refusal("-1168");
  if (quantity.lt(chain.minWithdraw)) throw refusal("-1167");
  if (quantity.gt(chain.maxWithdraw)) throw refusal("-4019");
  const clientOrderId = params.text("clientOrderId");
  if (state.wallet.withdrawals.some((one) => one.clientOrderId === clientOrderId)) throw refusal("-4013");
}
