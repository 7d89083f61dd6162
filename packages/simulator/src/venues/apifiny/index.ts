export type { ApifinyDeposit, ApifinyMarkets, ApifinyOptions, ApifinySimulator } from "./running.js";
export { startApifiny } from "./simulator.js";
export type { ApifinyKeyName, ApifinyQuirks, ApifinySettings } from "./state.js";
export { type ApifinySymbol, SYMBOLS } from "./symbols.js";
export type { Activity, ActivityStatus } from "./wallet.js";
