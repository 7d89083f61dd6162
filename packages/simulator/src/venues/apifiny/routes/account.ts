import { Decimal } from "../../../engine/decimal.js";
import { type Call, partOf, partsOf, type Routes } from "../call.js";
import { COINS, type CoinSpec } from "../coins.js";
import { badRequest, refusal } from "../errors.js";
import { type Num, plain } from "../json.js";
import type { ApifinyState, VenuePart } from "../state.js";
import { type Activity, coinOfCurrency } from "../wallet.js";

/** Records per page where the caller does not say, and at most. */
const PAGE = 10;
const LONGEST_PAGE = 500;

const ADDRESS = /^[A-Za-z0-9]{10,100}$/;

export const account: Routes = {
  getAccount(state) {
    const { status } = state.profile;
    const times = { createdAt: state.openedAt, updatedAt: state.openedAt };
    const subAccountInfo = [...state.venues.values()].map((part) => ({
      accountId: part.account.id,
      venue: part.name,
      accountStatus: status,
      ...times,
    }));
    return [{ accountId: state.accountId, accountStatus: status, ...times, subAccountInfo }];
  },

  getBalances(state, call) {
    return partsOf(state, call).flatMap((part) => balancesAt(state, part));
  },

  getDepositAddress(state, call) {
    const part = partOf(call);
    const coin = movable(call.params.text("coin"));
    const { address, memo, expiredAt } = state.wallet.address(part, coin);
    return [{ venue: part.name, currency: coin.currency, coin: coin.coin, address, memo, expiredAt }];
  },

  createWithdrawTicket(state, call) {
    checkMayMove(state);
    if (!state.profile.verified) throw refusal("0x02005A");
    return [state.wallet.ticket(partOf(call))];
  },

  withdraw(state, call) {
    checkMayMove(state);
    const part = partOf(call);
    const { params } = call;
    const coin = movable(params.text("coin"));
    const amount = positive(call, "amount");
    const address = params.text("address");
    if (!ADDRESS.test(address)) throw refusal("0x04001A");
    if (coin.memo && params.get("memo") === undefined) throw badRequest();
    if (new Decimal(amount.text).lt(coin.minWithdraw)) throw badRequest();
    const done = state.wallet.withdraw(part, coin, amount, address, params.text("ticket"));
    return [
      {
        accountId: done.accountId,
        venue: done.venue,
        currency: coin.currency,
        coin: coin.coin,
        amount: done.shown,
        fee: plain(done.fee),
        fromAddress: null,
        targetAddress: address,
        type: done.type,
        actionType: done.actionType,
        actionNote: done.actionType,
        logId: done.logId,
        txId: done.txId,
        status: done.status,
        logCreatedAt: done.createdAt,
        logUpdatedAt: done.updatedAt,
      },
    ];
  },

  transferToVenue(state, call) {
    checkMayMove(state);
    const from = partOf(call);
    const { params } = call;
    const coin = coinOfCurrency(params.text("currency"));
    if (!coin) throw refusal("0x04004A");
    const amount = positive(call, "amount");
    const to = state.venues.get(params.text("targetVenue"));
    if (!to) throw refusal("0x05003D");
    if (to === from) throw badRequest();
    const done = state.wallet.transfer(from, to, coin, amount);
    return [
      {
        accountId: state.accountId,
        venue: from.name,
        currency: coin.currency,
        amount: done.shown,
        fee: plain(done.fee),
        targetVenue: to.name,
        logId: done.logId,
        status: done.status,
        logCreatedAt: done.createdAt,
        logUpdatedAt: done.updatedAt,
      },
    ];
  },

  getAccountHistory(state, call) {
    const { params } = call;
    const size = Math.min(params.integer("limit") ?? PAGE, LONGEST_PAGE);
    const current = params.integer("page") ?? 1;
    if (size < 1 || current < 1) throw badRequest();
    const from = params.integer("startTimeDate") ?? 0;
    const to = params.integer("endTimeDate") ?? call.now;
    const found = state.wallet.activities.filter(({ createdAt }) => createdAt >= from && createdAt <= to).reverse();
    const records = found.slice((current - 1) * size, current * size).map(record);
    const counts = { total: found.length, size, current, pages: Math.ceil(found.length / size) };
    return [{ records, ...counts, orders: [], hitCount: false, searchCount: true }];
  },
};

function balancesAt(state: ApifinyState, { name, account: { id } }: VenuePart): Record<string, unknown>[] {
  return state.accounts.balances(id).map(({ asset, free, locked }) => ({
    accountId: id,
    venue: name,
    currency: asset,
    coin: coinOfCurrency(asset)?.coin ?? asset,
    amount: plain(free.plus(locked)),
    available: plain(free),
    frozen: plain(locked),
    updatedAt: state.balanceTimes.get(`${id} ${asset}`) ?? state.openedAt,
  }));
}

/** A record of the history. Its times are text, unlike elsewhere. */
function record(activity: Activity): Record<string, unknown> {
  return {
    accountId: activity.accountId,
    currency: activity.coin.currency,
    status: activity.status,
    type: activity.type,
    amount: activity.shown,
    fee: plain(activity.fee),
    targetAddress: activity.targetAddress,
    txId: activity.txId ?? undefined,
    coin: activity.coin.coin,
    logId: activity.logId,
    logCreatedAt: String(activity.createdAt),
    logUpdatedAt: String(activity.updatedAt),
    actionType: activity.actionType,
    actionNote: activity.actionType,
    fromAccountId: activity.from,
    toAccountId: activity.to,
  };
}

function checkMayMove({ profile }: ApifinyState): void {
  if (profile.status !== "OPENED") throw refusal("0x02005A");
}

/** A coin that can be deposited and withdrawn. */
function movable(name: string): CoinSpec {
  const spec = COINS.find(({ coin }) => coin === name);
  if (!spec) throw refusal("0x04007A");
  if (!spec.movable) throw refusal("0x06007A");
  return spec;
}

function positive(call: Call, name: string): Num {
  const amount = call.params.number(name);
  if (!amount || new Decimal(amount.text).lte(0)) throw badRequest();
  return amount;
}
