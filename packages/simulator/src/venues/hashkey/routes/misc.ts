import { type Routes, signer } from "../call.js";
import { missing } from "../errors.js";

export const misc: Routes = {
  ping: () => ({}),

  getServerTime: (_state, call) => ({ serverTime: call.now }),

  createListenKey: (state, call) => ({ listenKey: state.listenKeys.create(signer(call)) }),

  // Inferred: the document has no code for a listen key that does not exist.
  resetListenKey(state, call) {
    if (!state.listenKeys.extend(call.params.text("listenKey"), signer(call))) throw missing("listenKey");
    return {};
  },

  deleteListenKey(state, call) {
    if (!state.listenKeys.delete(call.params.text("listenKey"), signer(call))) throw missing("listenKey");
    return {};
  },
};
