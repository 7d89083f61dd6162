import { type Routes, refuse, userOf } from "../../shared/index.js";
import type { FuturesState } from "../state.js";

export function listenKeyRoutes({ listenKeys }: FuturesState): Routes {
  return {
    createListenKey: (call) => ({ listenKey: listenKeys.create(userOf(call)) }),

    // Neither call names the key: a user has one at most.
    keepAliveListenKey(call) {
      const user = userOf(call);
      const key = listenKeys.of(user);
      if (key === undefined || !listenKeys.extend(key, user)) throw refuse("-1125");
      return {};
    },

    closeListenKey(call) {
      const user = userOf(call);
      const key = listenKeys.of(user);
      if (key === undefined || !listenKeys.close(key, user)) throw refuse("-1125");
      return {};
    },
  };
}
