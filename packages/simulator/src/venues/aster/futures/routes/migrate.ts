import { type Routes, refuse, type User, userOf } from "../../shared/index.js";
import type { FuturesState } from "../state.js";
import { money } from "../views.js";
import { fixedText, verifyWallet } from "../wallet-signatures.js";

interface Migrated {
  readonly id: number;
  readonly asset: string;
  readonly amount: string;
  readonly tranId: bigint;
}

interface Migration {
  readonly batchId: string;
  readonly from: User;
  readonly to: User;
  readonly details: readonly Migrated[];
}

const MOST_ASSETS = 300;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Moving everything one wallet's account has into another account. */
export function migrateRoutes(state: FuturesState): Routes {
  const { shared, futures, accounts } = state;
  const done: Migration[] = [];
  let count = 1000;
  return {
    migrateUserAssets(call) {
      const address = call.params.text("user");
      verifyWallet(address, fixedText(call.signedText, ["user", "nonce"]), call.signature, shared.chainId);
      const from = shared.directory.user(address);
      if (!from) throw refuse("-2015");
      if (!shared.nonces.use(from.id, call.params.id("nonce") ?? 0n, call.now)) throw refuse("-4225");
      // Inferred: which codes open orders and positions meet; those of other calls say it in the same words.
      if (futures.exchange.orders.open(from.id).length > 0) throw refuse("-4047");
      if (futures.positions.open(from.id).length > 0) throw refuse("-4048");
      const to = destinationOf(from);
      const details = accounts
        .balances(from.id)
        .filter(({ free }) => free.gt(0))
        .slice(0, MOST_ASSETS)
        .map(({ asset, free }): Migrated => {
          const ends = { from: { product: "futures", user: from }, to: { product: "futures", user: to } } as const;
          const tranId = shared.transfers.move({ ...ends, asset, amount: free });
          count++;
          return { id: count, asset, amount: money(free), tranId: BigInt(tranId) };
        });
      if (details.length === 0) return {};
      const batchId = shared.random.text(22, LETTERS);
      done.push({ batchId, from, to, details });
      return { batchId };
    },

    getMigration(call) {
      const user = userOf(call);
      const batchId = call.params.text("batchId");
      const found = done.find((one) => one.batchId === batchId && (one.from === user || one.to === user));
      if (!found) throw refuse("-1130", "'batchId'");
      const { length } = found.details;
      const counts = { totalCount: length, successCount: length, processingCount: 0, failCount: 0, initCount: 0 };
      const rest = { fromErrorCode: null, fromResponse: null, toStatus: "S", toErrorCode: null, toResponse: null };
      const details = found.details.map((one) => ({ ...one, status: "S", fromStatus: "S", ...rest }));
      return { batchId, ...counts, details };
    },
  };

  /**
   * Inferred: the call names its source only, and is signed by no one else. The assets go to the main account of a
   * sub-account, and to the first demo user otherwise.
   */
  function destinationOf(from: User): User {
    const main = state.subAccounts.mainOf(from.id);
    const parent = main === from.id ? undefined : shared.directory.user(main);
    return parent ?? (from === shared.user ? shared.other : shared.user);
  }
}
