import { type Call, illegal, missing, type Routes, refuse, type User, userOf } from "../../shared/index.js";
import { announcementView } from "../announcements.js";
import type { FuturesState } from "../state.js";
import { fixedText, isEvm, verifyWallet } from "../wallet-signatures.js";
import { sufficient } from "./history.js";

const SUCCESS = { code: 200, msg: "success" };

const TRANSFERS: Readonly<Record<string, readonly ["futures" | "spot", "futures" | "spot"]>> = {
  FUTURE_FUTURE: ["futures", "futures"],
  FUTURE_SPOT: ["futures", "spot"],
  SPOT_FUTURE: ["spot", "futures"],
  SPOT_SPOT: ["spot", "spot"],
};

/** Sub-accounts, agents and announcements. The calls of access WALLET are signed by the wallets themselves. */
export function agentRoutes(state: FuturesState): Routes {
  const { subAccounts, shared, announcements } = state;

  return {
    bindSubAccount: (call) => attach(call, "childAddress", "name", ["childAddress", "name", "nonce", "user"]),
    createSubAccount: (call) =>
      attach(call, "subSourceAddr", "subAccountName", ["subAccountName", "subSourceAddr", "nonce", "user", "signer"]),

    getSubAccountList(call) {
      const main = subAccounts.mainOf(userOf(call).id);
      const subs = subAccounts.of(main).map(({ accountId, name }) => {
        return { accountId, subAccountName: name, parentAccount: false };
      });
      return [...subs, { accountId: subAccounts.idOf(main), subAccountName: "", parentAccount: true }];
    },

    updateSubAccount(call) {
      const names = ["subSourceAddr", "nonce", "user", "signer", "subAccountName", "status"];
      const main = signedByUser(call, names);
      const sub = subAccounts.find(call.params.text("subSourceAddr"));
      if (sub?.parent !== main.id) throw illegal("subSourceAddr");
      sub.name = call.params.get("subAccountName") ?? sub.name;
      const status = call.params.get("status");
      if (status !== undefined) sub.frozen = status === "FROZEN";
      return SUCCESS;
    },

    transferSubAccountAsset(call) {
      const { params } = call;
      const names = [
        "toAccountAddress",
        "asset",
        "amount",
        "kindType",
        "nonce",
        "user",
        "signer",
        "fromAccountAddress",
      ];
      const user = signedByUser(call, names);
      const source = family(params.get("fromAccountAddress") ?? user.id, user);
      const target = family(params.text("toAccountAddress"), user);
      // A sub-account sends only what is its own.
      if (source !== user && subAccounts.find(user.id)) throw illegal("fromAccountAddress");
      const [from, to] = TRANSFERS[params.text("kindType")] ?? [];
      const amount = params.decimal("amount");
      if (!from || !to) throw illegal("kindType");
      if (!amount) throw missing("amount");
      const asset = params.text("asset");
      const ends = { from: { product: from, user: source }, to: { product: to, user: target } };
      sufficient(() => shared.transfers.move({ ...ends, asset, amount }));
      return SUCCESS;
    },

    registerAndApproveAgent(call) {
      const { params } = call;
      const address = params.text("user");
      const permissions = ["canSpotTrade", "canPerpTrade", "canWithdraw"];
      const head = ["user", "nonce", "agentName", "agentAddress", "expired", "signatureChainId", ...permissions];
      const whitelist = params.get("ipWhitelist");
      if (params.flag("canWithdraw") && whitelist === undefined) throw missing("ipWhitelist");
      const texts = fixedText(call.signedText, [...head, "ipWhitelist"]);
      // Inferred: how the text ends when the last field is not sent.
      const all = whitelist === undefined ? texts.flatMap((text) => [text, `${text}&ipWhitelist=`]) : texts;
      const chainId = params.integer("signatureChainId") ?? 0;
      if (isEvm(address) !== (chainId === 56)) throw illegal("signatureChainId");
      verifyWallet(address, all, call.signature, chainId);
      useNonce(call, address);
      const expiresAt = params.integer("expired") ?? 0;
      if (expiresAt <= call.now) throw illegal("expired");
      const user = shared.directory.user(address) ?? shared.directory.addUser({ id: address, label: "wallet" });
      shared.directory.addAgent({
        address: params.text("agentAddress"),
        user,
        name: params.text("agentName"),
        permissions: {
          read: true,
          spot: params.flag("canSpotTrade") ?? false,
          futures: params.flag("canPerpTrade") ?? false,
          withdraw: params.flag("canWithdraw") ?? false,
        },
        expiresAt,
      });
      return SUCCESS;
    },

    getAnnouncements(call) {
      const all = announcements.direct(userOf(call).id);
      const page = call.params.integer("page") ?? 1;
      const size = call.params.integer("size") ?? 20;
      if (size < 1) throw illegal("size");
      const rows = all.slice((page - 1) * size, page * size).map(announcementView);
      return { total: all.length, rows };
    },

    getAnnouncement(call) {
      const id = call.params.id("id");
      const found = announcements.direct(userOf(call).id).find((one) => BigInt(one.id) === id);
      if (!found) throw illegal("id");
      return announcementView(found);
    },
  };

  /** Both wallets sign: the child the first fields, the main wallet these and the child's signature. */
  function attach(call: Call, childField: string, nameField: string, names: readonly string[]): unknown {
    const { params } = call;
    const child = params.text(childField);
    if (isEvm(child) !== isEvm(params.text("user"))) throw illegal(childField);
    const childSignature = params.text("childSignature");
    verifyWallet(child, fixedText(call.signedText, names), childSignature, shared.chainId);
    const main = signedByUser(call, [...names, "childSignature"]);
    subAccounts.add(main, child, params.text(nameField));
    return SUCCESS;
  }

  /** The user whose own wallet has signed these fields. */
  function signedByUser(call: Call, names: readonly string[]): User {
    const address = call.params.text("user");
    verifyWallet(address, fixedText(call.signedText, names), call.signature, shared.chainId);
    const user = shared.directory.user(address);
    if (!user) throw refuse("-2015");
    useNonce(call, user.id);
    return user;
  }

  function useNonce(call: Call, address: string): void {
    if (!shared.nonces.use(address.toLowerCase(), call.params.id("nonce") ?? 0n, call.now)) throw refuse("-4225");
  }

  /** An account of the user's own family that may send and receive. */
  function family(address: string, user: User): User {
    const found = shared.directory.user(address);
    const main = subAccounts.mainOf(user.id);
    if (!found || subAccounts.mainOf(address) !== main || subAccounts.find(address)?.frozen) {
      throw refuse("-1109");
    }
    return found;
  }
}
