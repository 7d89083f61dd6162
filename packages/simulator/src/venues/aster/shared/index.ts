/**
 * What futures and spot of Aster have in common: credentials of both versions, parameters, limits, errors, listen keys
 * and the WebSocket side. A product adds itself like this (see ../spot for a complete one):
 *
 * 1. `new ProductContract("futures", contract)` around the generated contract.
 * 2. A state of its own on top of {@link SharedState}, which has the clock, timers, wallets, nonces and transfers:
 *    - `shared.directory.onUser(open)` opens the product's account of each user, now and later (sub-accounts);
 *    - `shared.transfers.register("futures", purse)` is its side of transfers; routes call `shared.transfers.move`;
 *    - `new ListenKeys(...)`, `new RateLimits(contract, clock, enabled)` and a `Signal<UserEvent>`;
 *    - `defaultSettings(contract)` for the speeds of its sockets.
 * 3. Routes by operation id, `(call) => answer` ({@link Routes}). By then limits, credentials, nonce, presence, form
 *    and combination of the parameters have been checked against the contract. `userOf(call)` is who asks,
 *    `call.params` reads parameters, `range(call)` the times of a search. A bigint becomes a bare number. Refuse with
 *    `throw refuse("-2013")`; further values fill the `%s` of the message and choose among texts of one code.
 *    JSON lists: `call.params.list("batchOrders")`, then per item `itemValues(item)`, `validate({ parameters,
 *    variants }, call.version, values)` and `new Params(values)`; `toVenueRefusal(contract, reasons, error)` turns
 *    what an item throws into `{ code, msg }`.
 * 4. Streams: an {@link OpenFeed} that starts one market stream by `topic.stream` (operation id) and `topic.params`.
 *    `onTrade`, `onTrades`, `onBook`, `onTradedSymbols` pace it; `DepthChanges(book, "chained")` makes diff depth, and
 *    `updateId(book, "chained")` the `lastUpdateId` of a snapshot. Account events: `userEvents.emit({ user, payload })`.
 * 5. `new SocketServer({ ..., onExpiry, countsBeats })`, then `productVenue({ ... })` gives the handlers of a gateway.
 *    ../simulator.ts starts both products and joins their clock, faults and ledger: a product exports one function
 *    `(shared: SharedState, options: ProductStart) => RunningProduct` (futures: `futuresProduct` in
 *    ../futures/product.ts).
 *
 * Calls that wallets sign by themselves have `auth: none` in the contract: their routes verify `call.signedText` and
 * `call.signature` with `messageHash` or `typedDataHash` and `recoverAddress`, and use up nonces by `shared.nonces`.
 */
export { type Caller, hmac, inWindow } from "./auth.js";
export { type Call, type RangeOptions, type Route, type Routes, range, userOf } from "./call.js";
export { type Checkable, ProductContract, type ProductName, parametersOf, type Version } from "./contract.js";
export { type Agent, ALL_PERMISSIONS, type ApiKey, Directory, type Permissions, type User } from "./directory.js";
export {
  addressOfKey,
  messageHash,
  recoverAddress,
  signDigest,
  type TypedField,
  typedDataHash,
} from "./eip712.js";
export { errorBody, illegal, missing, quoted, refuse, toVenueRefusal, VenueRefusal } from "./errors.js";
export { isRecord, RawNumber, toJson } from "./json.js";
export { RateLimits } from "./limits.js";
export { ListenKeys } from "./listen-keys.js";
export { Nonces } from "./nonces.js";
export { itemValues, Params } from "./params.js";
export { type ProductOptions, productVenue } from "./product.js";
export type { ProductStart, RunningProduct } from "./running.js";
export { type DemoKeys, FIRST_ID, type SharedOptions, SharedState, type WalletKeys } from "./state.js";
export { type DepthChange, DepthChanges, type DepthRule, type Level, levels, updateId } from "./streams/depth.js";
export type { OpenFeed } from "./streams/feeds.js";
export {
  type FeedContext,
  onBook,
  onTrade,
  onTradedSymbols,
  onTrades,
  paced,
  type StreamSettings,
} from "./streams/pace.js";
export { defaultSettings, SocketServer, type UserEvent } from "./streams/server.js";
export type { Topic } from "./streams/topics.js";
export { type Purse, type TransferReason, type TransferRequest, Transfers } from "./transfers.js";
export { validate } from "./validate.js";
