import { ConfigError, checkTimes, TimeoutError, TransportError, UnknownExecutionError } from "@venuekit/runtime";
import { newOrderId } from "../order-id.js";
import { encodeCancel, encodeOrder, encodeStatus, type Fields } from "./encode.js";
import { Inbox } from "./inbox.js";
import { Keeper, type KeeperOptions } from "./keeper.js";
import { loadEngine } from "./load.js";
import type { CancelFixOrderParams, ExecutionReport, FixOrderStatusParams, PlaceFixOrderParams } from "./messages.js";
import type { FixCallOptions, FixReportsOptions, FixSessionWithOptions, FixState } from "./options.js";
import { type Kind, type Pending, PendingCalls } from "./pending.js";
import type { FixReports } from "./reports.js";
import { checkOptions } from "./settings.js";
import { TYPE } from "./tags.js";
import { logonTokens } from "./token.js";

const REPORTS_KEPT = 4_096;

/** A FIX 4.2 session with Apifiny. Lost connections are made anew by themselves. */
export interface FixSession extends AsyncDisposable {
  readonly state: FixState;
  /**
   * Places an order and resolves with its first report. Later reports come through {@link FixSession.reports}. An order is sent
   * once and never again, whatever happens to the session.
   *
   * @throws {FixRejectError} The venue refused the order; it does not exist.
   * @throws {UnknownExecutionError} The session was lost, or the time passed, before the report: ask `reconcile()`.
   * @throws {TransportError} The session is not open; nothing was sent.
   * @throws {ConfigError} A parameter can't be sent.
   */
  placeOrder(order: PlaceFixOrderParams, options?: FixCallOptions): Promise<ExecutionReport>;
  /**
   * Cancels an order and resolves when it is cancelled; it may have been filled in part before. Safe to repeat.
   *
   * @throws {FixRejectError} The venue did not cancel, e.g. because the order is filled or not yet submitted.
   * @throws {UnknownExecutionError} The session was lost, or the time passed, before the answer.
   */
  cancelOrder(params: CancelFixOrderParams, options?: FixCallOptions): Promise<ExecutionReport>;
  /**
   * Asks for the state of an order. Waits for a lost session to be open again, within the time of the call. An unknown
   * order has the status `REJECTED`.
   *
   * @throws {TimeoutError} No answer in time.
   * @throws {TransportError} The session was lost before the answer.
   */
  orderStatus(params: FixOrderStatusParams, options?: FixCallOptions): Promise<ExecutionReport>;
  /**
   * Everything the venue reports from now on, and a `gap` wherever something may be missing: the session was made anew
   * (ask for your open orders then), or the venue did not fill a hole in its sequence numbers. Every call gets all
   * reports. Ends with the session; throws `StreamError` when it can't go on or when the consumer is too slow.
   */
  reports(options?: FixReportsOptions): FixReports;
  /** Logs out. Calls that wait are rejected. */
  close(): Promise<void>;
}

/** As `fixSession`, with your own decimal type. This module never loads decimal.js. */
export async function fixSessionWith(options: FixSessionWithOptions): Promise<FixSession> {
  const settings = checkOptions(options);
  const {
    accountId,
    secretKeyId,
    secret,
    decimal,
    now = Date.now,
    signal,
    timeoutMs = 10_000,
    onState,
    onGap,
  } = options;
  const token = logonTokens(accountId, secretKeyId, secret, now);
  const engine = await loadEngine();
  const pending = new PendingCalls();
  const inbox = new Inbox({ decimal, now, onGap }, pending);
  const waiting = new Set<() => void>();
  const keeperOptions: KeeperOptions = { ...settings, engine, token, now };
  const keeper = new Keeper(keeperOptions, {
    received: (message) => inbox.receive(message),
    lost: () => inbox.gap("sequence"),
    alive: () => inbox.alive(),
    opened(again) {
      if (again) inbox.gap("reconnect");
      for (const wake of [...waiting]) wake();
    },
    dropped(reason) {
      for (const call of pending.all()) call.give(reason);
    },
    changed(state) {
      try {
        onState?.(state);
      } catch {
        // A broken callback must not break the session.
      }
    },
    ended(error) {
      signal?.removeEventListener("abort", abort);
      for (const wake of [...waiting]) wake();
      inbox.end(error);
    },
  });

  function abort(): void {
    keeper.abort();
  }

  function call(
    kind: Kind,
    params: FixOrderStatusParams,
    fields: Fields,
    given: FixCallOptions,
  ): Promise<ExecutionReport> {
    const { operation, type } = CALLS[kind];
    const { clientOrderId } = params;
    const { link } = keeper;
    if (given.signal?.aborted) return Promise.reject(notSent(operation, "aborted"));
    if (link === undefined) return Promise.reject(notSent(operation, `the session is ${keeper.state}`));
    checkTimes({ timeoutMs: given.timeoutMs });
    return new Promise((resolve, reject) => {
      const abort = (): void => own.give("aborted", given.signal?.reason);
      const timer = setTimeout(() => own.give("no answer in time", TIMEOUT), given.timeoutMs ?? timeoutMs);
      const settle = (): void => {
        clearTimeout(timer);
        given.signal?.removeEventListener("abort", abort);
        pending.remove(own);
      };
      const own: Pending = {
        kind,
        clientOrderId,
        sequence: undefined,
        resolve(report) {
          settle();
          resolve(report);
        },
        reject(error) {
          settle();
          reject(error);
        },
        give(why, cause) {
          own.reject(lostCall(own, why, cause));
        },
      };
      const lostCall = ({ sequence }: Pending, message: string, cause: unknown): TransportError => {
        if (sequence === undefined) return notSent(operation, message);
        if (kind !== "status") {
          const reconcile = (): Promise<unknown> => ask(params);
          const unknown = { code: undefined, status: undefined, clientOrderIds: [clientOrderId], reconcile };
          const why = cause === TIMEOUT ? undefined : cause;
          return new UnknownExecutionError({ operation, message, sent: true, cause: why, ...unknown });
        }
        if (cause === TIMEOUT) return new TimeoutError({ operation, message, sent: true });
        return new TransportError({ operation, message, sent: true, cause });
      };
      pending.add(own);
      given.signal?.addEventListener("abort", abort, { once: true });
      link.send(type, fields, (sequence) => {
        own.sequence = sequence;
        if (sequence === undefined) own.give("the message could not be sent");
      });
    });
  }

  /** The order, or `undefined` where the venue does not know it: rejected, and without an id of the venue's. */
  async function ask(params: FixOrderStatusParams): Promise<ExecutionReport | undefined> {
    const report = await session.orderStatus(params);
    const nameless = report.orderId === undefined || report.orderId === "NONE" || report.orderId === "0";
    return report.orderStatus === "REJECTED" && nameless ? undefined : report;
  }

  async function opened(given: FixCallOptions): Promise<void> {
    checkTimes({ timeoutMs: given.timeoutMs });
    if (keeper.state !== "reconnecting") return;
    const stop = AbortSignal.any([
      AbortSignal.timeout(given.timeoutMs ?? timeoutMs),
      ...(given.signal ? [given.signal] : []),
    ]);
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        waiting.delete(wake);
        stop.removeEventListener("abort", wake);
        resolve();
      };
      waiting.add(wake);
      stop.addEventListener("abort", wake, { once: true });
    });
  }

  const session: FixSession = {
    get state() {
      return keeper.state;
    },
    async placeOrder(order, given = {}) {
      const clientOrderId = order.clientOrderId ?? newOrderId(accountId, now());
      const fields = encodeOrder(accountId, clientOrderId, order, now());
      if (pending.has("order", clientOrderId))
        throw new ConfigError("clientOrderId: an order with this id is on its way");
      return call("order", { clientOrderId, venue: order.venue }, fields, given);
    },
    async cancelOrder(params, given = {}) {
      return call("cancel", params, encodeCancel(accountId, params), given);
    },
    async orderStatus(params, given = {}) {
      const fields = encodeStatus(accountId, params);
      await opened(given);
      return call("status", params, fields, given);
    },
    reports: ({ bufferSize = REPORTS_KEPT } = {}) => inbox.reader(bufferSize),
    close: () => keeper.close(),
    [Symbol.asyncDispose]: () => keeper.close(),
  };

  if (signal?.aborted) throw notSent("fixSession", "aborted");
  signal?.addEventListener("abort", abort, { once: true });
  try {
    await keeper.connect();
  } catch (error) {
    keeper.abort();
    throw error;
  }
  return session;
}

const TIMEOUT: unique symbol = Symbol("timeout");

const CALLS = {
  order: { operation: "placeOrder", type: TYPE.NewOrderSingle },
  cancel: { operation: "cancelOrder", type: TYPE.OrderCancelRequest },
  status: { operation: "orderStatus", type: TYPE.OrderStatusRequest },
} as const;

function notSent(operation: string, message: string): TransportError {
  return new TransportError({ operation, message, sent: false });
}
