// Generated from specs/apifiny/errors.yaml. Do not edit; run `pnpm generate`.

/** A code of Apifiny Connect, as text exactly as documented. */
export type ErrorCode =
  | "0x01000C"
  | "0x01001A"
  | "0x01002B"
  | "0x01003B"
  | "0x01007A"
  | "0x02001A"
  | "0x02001B"
  | "0x02002A"
  | "0x02002B"
  | "0x02003A"
  | "0x02005A"
  | "0x02006A"
  | "0x03001A"
  | "0x03002A"
  | "0x03003A"
  | "0x03004A"
  | "0x03005A"
  | "0x04001A"
  | "0x04002A"
  | "0x04003A"
  | "0x04004A"
  | "0x04006A"
  | "0x04007A"
  | "0x04009B"
  | "0x04011B"
  | "0x04012B"
  | "0x050016A"
  | "0x05001A"
  | "0x05002A"
  | "0x05002B"
  | "0x05003B"
  | "0x05003A"
  | "0x05003D"
  | "0x05004A"
  | "0x05004B"
  | "0x05005A"
  | "0x05006B"
  | "0x05006A"
  | "0x05007B"
  | "0x05007A"
  | "0x05008A"
  | "0x05009A"
  | "0x05009C"
  | "0x05010A"
  | "0x05010C"
  | "0x05011A"
  | "0x05012A"
  | "0x05014A"
  | "0x05015A"
  | "0x05016A"
  | "0x05017A"
  | "0x05018A"
  | "0x06001A"
  | "0x06001B"
  | "0x06002A"
  | "0x06003A"
  | "0x06004A"
  | "0x06005A"
  | "0x06006A"
  | "0x06007A"
  | "0x06008A"
  | "0x06008B"
  | "0x06009C"
  | "0x06010A"
  | "0x06012A"
  | "0x06013A"
  | "0x20000A"
  | "0x20000B"
  | "0x20001A";

/** One documented meaning of a code. */
export interface ErrorCodeEntry {
  /** HTTP status. */
  readonly status: number;
  /** The venue's words; `%s` marks a variable part. */
  readonly message: string;
  readonly description?: string;
  /** Absent for an ordinary refusal. */
  readonly class?: "success" | "rate-limit" | "unknown" | "clock" | "auth" | "not-found";
}

/** Every documented code with its meanings. */
export const errorCodes: Readonly<Record<ErrorCode, readonly ErrorCodeEntry[]>> = {
  "0x01000C": [{ status: 200, message: "common error", description: "Decimal 65548." }],
  "0x01001A": [
    {
      status: 200,
      message: "general request error, please check if the parameters in request are correct.",
      description: "Decimal 65562.",
    },
  ],
  "0x01002B": [
    {
      status: 200,
      message: "general server side error, retry or contact customer service.",
      description: "Decimal 65579. Whether the request was executed is open.",
      class: "unknown",
    },
  ],
  "0x01003B": [{ status: 200, message: "server busy please wait", description: "Decimal 65595." }],
  "0x01007A": [
    {
      status: 200,
      message: "IP is not in the white list",
      description: "Decimal 65658. The request came from an address that is not allowed.",
      class: "auth",
    },
  ],
  "0x02001A": [{ status: 200, message: "Account Session Stopped", description: "Decimal 131098.", class: "auth" }],
  "0x02001B": [{ status: 200, message: "create account error", description: "Decimal 131099." }],
  "0x02002A": [
    {
      status: 200,
      message: "Request too often, please try later",
      description: "Decimal 131114. 20 requests a second for each account, 1 for public requests.",
      class: "rate-limit",
    },
  ],
  "0x02002B": [
    {
      status: 200,
      message: "Account doesn't exist, please verify account ID.",
      description: "Decimal 131115.",
      class: "not-found",
    },
  ],
  "0x02003A": [
    {
      status: 200,
      message: "Sorry, the venue does not match the request url, please check the base url.",
      description: "Decimal 131130. A co-located venue was addressed on the wrong host, or a venue in the wrong path.",
    },
  ],
  "0x02005A": [
    {
      status: 200,
      message: "Account status doesn't satisfy request, please verify account status.",
      description: "Decimal 131162. See `AccountStatus`.",
    },
  ],
  "0x02006A": [{ status: 200, message: "SQL execution error, duplicate primary key", description: "Decimal 131178." }],
  "0x03001A": [
    {
      status: 200,
      message: "token error",
      description: "Decimal 196634. The signature's JWT was refused, e.g. because it has expired.",
      class: "auth",
    },
  ],
  "0x03002A": [{ status: 200, message: "session error", description: "Decimal 196650.", class: "auth" }],
  "0x03003A": [
    { status: 200, message: "session extension validation Error", description: "Decimal 196666.", class: "auth" },
  ],
  "0x03004A": [{ status: 200, message: "sso token error", description: "Decimal 196682.", class: "auth" }],
  "0x03005A": [{ status: 200, message: "session type error", description: "Decimal 196698.", class: "auth" }],
  "0x04001A": [
    { status: 200, message: "withdraw address not exist", description: "Decimal 262170.", class: "not-found" },
  ],
  "0x04002A": [
    { status: 200, message: "the number of withdraw addresses reaches limit", description: "Decimal 262186." },
  ],
  "0x04003A": [
    {
      status: 200,
      message: "Util_Unknown_Symbol",
      description: "Decimal 262202. The symbol is not known.",
      class: "not-found",
    },
  ],
  "0x04004A": [
    {
      status: 200,
      message: "Util_Unknown_Currency",
      description: "Decimal 262218. The currency is not known.",
      class: "not-found",
    },
  ],
  "0x04006A": [
    {
      status: 200,
      message: "Util_Unknown_CoinType",
      description: "Decimal 262250. The type of coin is not known.",
      class: "not-found",
    },
  ],
  "0x04007A": [
    {
      status: 200,
      message: "Util_Unknown_Coin",
      description: "Decimal 262266. The coin is not known.",
      class: "not-found",
    },
  ],
  "0x04009B": [
    {
      status: 200,
      message: "Util_Create_Withdraw_Address_Error",
      description: "Decimal 262299. Creating a withdrawal address failed.",
    },
  ],
  "0x04011B": [
    {
      status: 200,
      message: "A connection issue encountered, please try again",
      description: "Decimal 262427. Whether the request was executed is open.",
      class: "unknown",
    },
  ],
  "0x04012B": [
    {
      status: 200,
      message: "You have reach your daily withdrawal limit, please try next day",
      description: "Decimal 262443.",
    },
  ],
  "0x050016A": [
    {
      status: 200,
      message: "Order doesn't exist, please change order ID, Execute Fail",
      description: "Decimal 5243242. Printed with seven digits; decimal and hexadecimal agree.",
      class: "not-found",
    },
  ],
  "0x05001A": [
    {
      status: 200,
      message: "Order ID doesn't exist, please recreate order id.",
      description: "Decimal 327706.",
      class: "not-found",
    },
  ],
  "0x05002A": [
    {
      status: 200,
      message: "Order_OriginalOrderIdDuplicate",
      description: "Decimal 327722. An order with this id was sent before.",
    },
  ],
  "0x05002B": [
    { status: 200, message: "New order failure,retry or contact customer service.", description: "Decimal 327723." },
  ],
  "0x05003B": [
    {
      status: 200,
      message: "Order_OpenOrderNotExist",
      description: "Decimal 327739, printed as 327738. No open order has this id.",
      class: "not-found",
    },
  ],
  "0x05003A": [
    {
      status: 200,
      message: "Order doesn't exist, please change order ID.",
      description: "Decimal 327738.",
      class: "not-found",
    },
  ],
  "0x05003D": [
    {
      status: 200,
      message: "This exchange is currently under maitenance or not supported yet.",
      description: "Decimal 327741.",
    },
  ],
  "0x05004A": [
    {
      status: 200,
      message: "Order_CancelPendingSubmitWait",
      description: "Decimal 327754. Still PENDING_SUBMIT: wait before cancelling.",
    },
  ],
  "0x05004B": [
    { status: 200, message: "cancel order error, need to contact customer service.", description: "Decimal 327755." },
  ],
  "0x05005A": [
    {
      status: 200,
      message: "timeout for new order or other request, please wait and retry.",
      description: "Decimal 327770, printed as 327786. The order may or may not exist; look it up.",
      class: "unknown",
    },
  ],
  "0x05006B": [
    { status: 200, message: "orderSide parameter error", description: "Decimal 327787, printed as 327786." },
  ],
  "0x05006A": [
    {
      status: 200,
      message: "too many open orders, cannot create new order, need to delete some orders and retry.",
      description: "Decimal 327786.",
    },
  ],
  "0x05007B": [
    {
      status: 200,
      message: "order id repeat",
      description: "Decimal 327803, printed as 327802. An order with this id was sent before.",
    },
  ],
  "0x05007A": [
    {
      status: 200,
      message: "cannot cancel order under current order status, need confirm order status and retry or abandon request.",
      description: "Decimal 327802.",
    },
  ],
  "0x05008A": [
    {
      status: 200,
      message: "Order create failed, incorrect timestamp format",
      description: "Decimal 327818. Shares both numbers with a timeout of a cancellation, so the outcome counts as open.",
      class: "unknown",
    },
    {
      status: 200,
      message: "timeout for cancel order operation, need wait and retry.",
      description: "Decimal 327818. The order may or may not be cancelled; look it up. Shares both numbers with a refusal of the timestamp.",
      class: "unknown",
    },
  ],
  "0x05009A": [{ status: 200, message: "Order create failed, timestamp error", description: "Decimal 327834." }],
  "0x05009C": [
    {
      status: 200,
      message: "Order_Detail_Not_Exist",
      description: "Decimal 327836. The order has no details.",
      class: "not-found",
    },
  ],
  "0x05010A": [{ status: 200, message: "Order_Status_Not_Pending_Submit_Cancel", description: "Decimal 327946." }],
  "0x05010C": [
    {
      status: 200,
      message: "Order_Log_Not_Exist order",
      description: "Decimal 327948. The order has no log.",
      class: "not-found",
    },
  ],
  "0x05011A": [
    {
      status: 200,
      message: "the number of new order within 24 hours exceed limit, please contact customer service.",
      description: "Decimal 327962.",
    },
  ],
  "0x05012A": [
    {
      status: 200,
      message: "order id rule error",
      description: "Decimal 327978. The client-chosen order id breaks the rule for ids.",
    },
  ],
  "0x05014A": [
    {
      status: 200,
      message: "the order is being cancelled, please verify order status.",
      description: "Decimal 328010.",
    },
  ],
  "0x05015A": [
    {
      status: 200,
      message: "order cannot be canceled when in Pending_Submit status,please wait for status changed to submitted to cancel order.( if order status is still pending submit after 10 minutes, please contact customer service. )",
      description: "Decimal 328026.",
    },
  ],
  "0x05016A": [
    { status: 200, message: "Order_GBBO_Error", description: "Decimal 328042. An order sent to GBBO failed." },
  ],
  "0x05017A": [{ status: 200, message: "SOM_Request_Error", description: "Decimal 328058." }],
  "0x05018A": [
    { status: 200, message: "Your account has reached the trade amount limitation", description: "Decimal 328074." },
  ],
  "0x06001A": [
    { status: 200, message: "Asset_AvailableNotEnough.", description: "Decimal 393242. Not enough is available." },
  ],
  "0x06001B": [
    {
      status: 200,
      message: "withdraw ticket error, please check or create a withdraw ticket first.",
      description: "Decimal 393243, printed as 393242.",
    },
  ],
  "0x06002A": [
    {
      status: 200,
      message: "Not enough asset available. Please verify if there is enough asset in account.",
      description: "Decimal 393258.",
    },
  ],
  "0x06003A": [
    {
      status: 200,
      message: "asset free frozen not enough",
      description: "Decimal 393274. Less is frozen than is to be freed.",
    },
  ],
  "0x06004A": [
    {
      status: 200,
      message: "asset reduce frozen not enough",
      description: "Decimal 393290. Less is frozen than is to be taken.",
    },
  ],
  "0x06005A": [
    {
      status: 200,
      message: "Order_Cancel_TimeOut_Error",
      description: "Decimal 393306. The order may or may not be cancelled; look it up.",
      class: "unknown",
    },
  ],
  "0x06006A": [
    {
      status: 200,
      message: "Asset_Activity_Submitted_Not_Exist",
      description: "Decimal 393322. There is no submitted activity of this id.",
      class: "not-found",
    },
  ],
  "0x06007A": [
    {
      status: 200,
      message: "Asset_Query_Deposit_Address_Error",
      description: "Decimal 393338. The deposit address could not be read.",
    },
  ],
  "0x06008A": [
    {
      status: 200,
      message: "Assets in this currency are insufficient or non-existent",
      description: "Decimal 393354.",
    },
  ],
  "0x06008B": [{ status: 200, message: "Asset_Activity_Completed_TxId_Error", description: "Decimal 393355." }],
  "0x06009C": [
    {
      status: 200,
      message: "Asset_Log_Not_Exist",
      description: "Decimal 393372. The asset log does not exist.",
      class: "not-found",
    },
  ],
  "0x06010A": [
    {
      status: 200,
      message: "Order_Create_TimeOut_Error",
      description: "Decimal 393482. The order may or may not exist; look it up.",
      class: "unknown",
    },
  ],
  "0x06012A": [
    {
      status: 200,
      message: "Asset_Activity_Id_Exist",
      description: "Decimal 393514. An activity with this id exists already.",
    },
  ],
  "0x06013A": [
    { status: 200, message: "Conversion between two currencies is not supported", description: "Decimal 393530." },
  ],
  "0x20000A": [
    {
      status: 200,
      message: "Signature Error",
      description: "Decimal 2097162. The signature does not fit the bytes that were sent, or the key.",
      class: "auth",
    },
  ],
  "0x20000B": [
    {
      status: 200,
      message: "Permission denied. Invalid API key or permissions for action.",
      description: "Decimal 2097163.",
      class: "auth",
    },
  ],
  "0x20001A": [{ status: 200, message: "No matching market", description: "Decimal 2097178.", class: "not-found" }],
};

/** The codes after which a call goes on differently than after a refusal; no code with an ordinary meaning as well. */
export const codeClasses: Readonly<Partial<Record<string, "rate-limit" | "unknown" | "clock">>> = {
  "0x01002B": "unknown",
  "0x02002A": "rate-limit",
  "0x04011B": "unknown",
  "0x05005A": "unknown",
  "0x05008A": "unknown",
  "0x06005A": "unknown",
  "0x06010A": "unknown",
};
