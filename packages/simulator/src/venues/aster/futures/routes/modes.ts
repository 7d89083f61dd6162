import { illegal, type Routes, refuse, userOf } from "../../shared/index.js";
import type { FuturesState } from "../state.js";
import { configEvent } from "../streams/user-events.js";
import { STP_MODES, selfTradeOf } from "../views.js";

const SUCCESS = { code: 200, msg: "success" };

/** How an account trades: settings for every symbol at once. */
export function modeRoutes(state: FuturesState): Routes {
  const { settings, positions, exchange } = state.futures;
  return {
    setPositionMode(call) {
      const user = userOf(call);
      const own = settings.of(user.id);
      const wanted = call.params.flag("dualSidePosition") ?? false;
      if (own.dualSide === wanted) throw refuse("-4059");
      if (exchange.orders.open(user.id).length > 0) throw refuse("-4067");
      if (positions.open(user.id).length > 0) throw refuse("-4068");
      own.dualSide = wanted;
      configEvent(state, user.id);
      return SUCCESS;
    },
    getPositionMode: (call) => ({ dualSidePosition: settings.of(userOf(call).id).dualSide }),

    setMultiAssetsMode(call) {
      const user = userOf(call);
      settings.of(user.id).multiAssets = call.params.flag("multiAssetsMargin") ?? false;
      configEvent(state, user.id);
      return SUCCESS;
    },
    getMultiAssetsMode: (call) => ({ multiAssetsMargin: settings.of(userOf(call).id).multiAssets }),

    setStpMode(call) {
      const mode = selfTradeOf(call.params.text("stpMode"));
      if (!mode) throw illegal("stpMode");
      settings.of(userOf(call).id).selfTrade = mode;
      return SUCCESS;
    },
    getStpMode: (call) => ({ stpMode: STP_MODES[settings.of(userOf(call).id).selfTrade] }),
  };
}
