export type { Account, Balance } from "./engine/accounts.js";
export type { Clock } from "./engine/clock.js";
export { FAULT_KINDS, type Fault, type FaultKind, type FaultSpec, type Faults } from "./engine/faults.js";
export type {
  AnswerEntry,
  FillEntry,
  FrameEntry,
  Ledger,
  LedgerEntry,
  OrderEntry,
  RequestEntry,
} from "./engine/ledger.js";
export type { Market } from "./engine/market.js";
export type { Fill, Order } from "./engine/order.js";
export type { FixAcceptor } from "./venues/apifiny/fix/index.js";
export {
  type Activity,
  type ActivityStatus,
  type ApifinyDeposit,
  type ApifinyKeyName,
  type ApifinyMarkets,
  type ApifinyOptions,
  type ApifinyQuirks,
  type ApifinySettings,
  type ApifinySimulator,
  type ApifinySymbol,
  SYMBOLS as APIFINY_SYMBOLS,
} from "./venues/apifiny/index.js";
export type { AnnouncementText, NewAnnouncement } from "./venues/aster/futures/announcements.js";
export type { FuturesProduct } from "./venues/aster/futures/product.js";
export { FUTURES_SYMBOLS, type FuturesSymbolSpec } from "./venues/aster/futures/symbols.js";
export type { DemoKeys, ProductName, WalletKeys } from "./venues/aster/shared/index.js";
export type {
  AsterAddress,
  AsterDeposit,
  AsterMarkets,
  AsterOptions,
  AsterSimulator,
} from "./venues/aster/simulator.js";
export { SPOT_SYMBOLS, type SpotSymbol } from "./venues/aster/spot/symbols.js";
export { PAIRS, type PairSpec } from "./venues/bitexasia/pairs.js";
export type { BitexasiaOptions, BitexasiaSimulator } from "./venues/bitexasia/simulator.js";
export type { BitexasiaKeyName, BitexasiaSettings } from "./venues/bitexasia/state.js";
export type { DepositRequest, HashkeyOptions, HashkeySimulator } from "./venues/hashkey/simulator.js";
export type { Settings } from "./venues/hashkey/state.js";
export { SYMBOLS, type SymbolSpec } from "./venues/hashkey/symbols.js";
export type { Deposit, DepositStatus, Wallet, Withdrawal, WithdrawStatus } from "./venues/hashkey/wallet.js";
export { startSimulator, VENUES, type VenueName, type VenueOptions, type VenueSimulators } from "./venues/index.js";
