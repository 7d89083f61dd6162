// Generated from specs/aster/spot/errors.yaml. Do not edit; run `pnpm generate`.

/** A code of Aster DEX spot, as text exactly as documented. */
export type ErrorCode =
  | "-1000"
  | "-1001"
  | "-1002"
  | "-1003"
  | "-1004"
  | "-1005"
  | "-1006"
  | "-1007"
  | "-1014"
  | "-1015"
  | "-1016"
  | "-1020"
  | "-1021"
  | "-1022"
  | "-1023"
  | "-1100"
  | "-1101"
  | "-1102"
  | "-1103"
  | "-1104"
  | "-1105"
  | "-1106"
  | "-1111"
  | "-1112"
  | "-1114"
  | "-1115"
  | "-1116"
  | "-1117"
  | "-1118"
  | "-1119"
  | "-1120"
  | "-1121"
  | "-1125"
  | "-1127"
  | "-1128"
  | "-1130"
  | "-1136"
  | "-2010"
  | "-2011"
  | "-2013"
  | "-2014"
  | "-2015"
  | "-2016"
  | "-2018"
  | "-2020"
  | "-2021"
  | "-2022"
  | "-2024"
  | "-2025"
  | "-2026"
  | "-4000"
  | "-4001"
  | "-4002"
  | "-4003"
  | "-4004"
  | "-4005"
  | "-4006"
  | "-4007"
  | "-4008"
  | "-4009"
  | "-4010"
  | "-4011"
  | "-4012"
  | "-4013"
  | "-4014"
  | "-4015"
  | "-4016"
  | "-4017"
  | "-4018"
  | "-4019"
  | "-4020"
  | "-4021"
  | "-4022"
  | "-4023"
  | "-4024"
  | "-4025"
  | "-4026"
  | "-4027"
  | "-4029"
  | "-4030"
  | "-4031"
  | "-4032"
  | "-4044"
  | "-4045"
  | "-4055"
  | "-4056"
  | "-4057"
  | "-4058"
  | "-4060"
  | "-4061"
  | "-4062"
  | "-4084"
  | "-4086"
  | "-4087"
  | "-4088"
  | "-4114"
  | "-4115"
  | "-4118"
  | "-4131"
  | "-4135"
  | "-4137"
  | "-4138"
  | "-4139"
  | "-4140"
  | "-4141"
  | "-4142"
  | "-4164"
  | "-4165"
  | "-4183"
  | "-4184"
  | "-4225"
  | "-5060"
  | "-5076";

/** One documented meaning of a code. */
export interface ErrorCodeEntry {
  /** HTTP status. */
  readonly status: number;
  /** The venue's words; `%s` marks a variable part. */
  readonly message: string;
  readonly description?: string;
  /** Absent for an ordinary refusal. */
  readonly class?: "success" | "rate-limit" | "unknown" | "clock" | "auth" | "not-found";
  /** The versions of the API that document it; all where absent. */
  readonly versions?: readonly string[];
}

/** Every documented code with its meanings. */
export const errorCodes: Readonly<Record<ErrorCode, readonly ErrorCodeEntry[]>> = {
  "-1000": [{ status: 400, message: "An unknown error occurred while processing the request.", class: "unknown" }],
  "-1001": [
    { status: 400, message: "Internal error; unable to process your request. Please try again.", class: "unknown" },
  ],
  "-1002": [{ status: 400, message: "You are not authorized to execute this request.", class: "auth" }],
  "-1003": [
    { status: 429, message: "Too many requests queued.", class: "rate-limit" },
    { status: 429, message: "Too many requests; please use the WebSocket for live updates.", class: "rate-limit" },
    {
      status: 429,
      message: "Too many requests; current limit is %s requests per minute. Please use the WebSocket for live updates to avoid polling the API.",
      class: "rate-limit",
    },
    {
      status: 418,
      message: "Too many request weights; IP banned until %s. Please use the WebSocket for live updates to avoid bans.",
      description: "The ban ends at %s",
      class: "rate-limit",
    },
  ],
  "-1004": [{ status: 400, message: "This IP is already on the white list." }],
  "-1005": [{ status: 400, message: "No such IP has been whitelisted." }],
  "-1006": [
    {
      status: 400,
      message: "An unexpected response was received from the message bus. Execution status unknown.",
      description: "The request may or may not have been executed",
      class: "unknown",
    },
  ],
  "-1007": [
    {
      status: 400,
      message: "Timeout waiting for response from backend server. Send status unknown; execution status unknown.",
      description: "The request may or may not have been executed",
      class: "unknown",
    },
  ],
  "-1014": [{ status: 400, message: "The current order parameter combination is not supported." }],
  "-1015": [
    { status: 429, message: "Too many new orders.", class: "rate-limit" },
    { status: 429, message: "Too many new orders; the current limit is %s orders per %s.", class: "rate-limit" },
  ],
  "-1016": [{ status: 400, message: "This service is no longer available." }],
  "-1020": [{ status: 400, message: "This operation is not supported." }],
  "-1021": [
    {
      status: 400,
      message: "Timestamp for this request is outside of the recvWindow.",
      class: "clock",
      versions: ["v1"],
    },
    {
      status: 400,
      message: "The timestamp for this request was 1000ms ahead of the server's time.",
      class: "clock",
      versions: ["v1"],
    },
  ],
  "-1022": [{ status: 400, message: "The signature for this request is invalid.", class: "auth" }],
  "-1023": [{ status: 400, message: "The start time in the parameters is after the end time." }],
  "-1100": [
    { status: 400, message: "Illegal characters found in a parameter." },
    { status: 400, message: "Illegal characters found in parameter %s; legal range is %s." },
  ],
  "-1101": [
    { status: 400, message: "Too many parameters sent for this endpoint." },
    { status: 400, message: "Too many parameters; expected %s and received %s." },
    { status: 400, message: "Duplicate values for a parameter detected." },
  ],
  "-1102": [
    { status: 400, message: "A mandatory parameter was not sent, was empty/null, or malformed." },
    { status: 400, message: "Mandatory parameter %s was not sent, was empty/null, or malformed." },
    { status: 400, message: "Param %s or %s must be sent, but both were empty/null." },
  ],
  "-1103": [{ status: 400, message: "An unknown parameter was sent." }],
  "-1104": [
    { status: 400, message: "Not all sent parameters were read." },
    { status: 400, message: "Not all sent parameters were read; read %s parameter(s) but %s parameter(s) were sent." },
  ],
  "-1105": [{ status: 400, message: "A parameter was empty." }, { status: 400, message: "Parameter %s was empty." }],
  "-1106": [{ status: 400, message: "A parameter was sent when not required." }],
  "-1111": [{ status: 400, message: "The precision exceeds the maximum defined for this asset." }],
  "-1112": [{ status: 400, message: "No open orders for the trading pair." }],
  "-1114": [{ status: 400, message: "TimeInForce parameter sent when not required." }],
  "-1115": [{ status: 400, message: "Invalid timeInForce." }],
  "-1116": [{ status: 400, message: "Invalid orderType." }],
  "-1117": [{ status: 400, message: "Invalid order side." }],
  "-1118": [{ status: 400, message: "New client order ID was empty." }],
  "-1119": [{ status: 400, message: "The client’s custom order ID is empty." }],
  "-1120": [{ status: 400, message: "Invalid time interval." }],
  "-1121": [{ status: 400, message: "Invalid trading pair.", class: "not-found" }],
  "-1125": [{ status: 400, message: "This listenKey does not exist.", class: "not-found" }],
  "-1127": [
    { status: 400, message: "The query interval is too large." },
    { status: 400, message: "More than %s hours between startTime and endTime." },
  ],
  "-1128": [{ status: 400, message: "Combination of optional parameters invalid." }],
  "-1130": [
    { status: 400, message: "The parameter sent contains invalid data." },
    { status: 400, message: "Data sent for parameter %s is not valid." },
  ],
  "-1136": [{ status: 400, message: "Invalid newOrderRespType." }],
  "-2010": [{ status: 400, message: "New order rejected." }],
  "-2011": [{ status: 400, message: "Order cancellation rejected." }],
  "-2013": [{ status: 400, message: "Order does not exist.", class: "not-found" }],
  "-2014": [{ status: 400, message: "API-key format invalid.", class: "auth" }],
  "-2015": [{ status: 400, message: "Invalid API key, IP, or permissions for action.", class: "auth" }],
  "-2016": [{ status: 400, message: "No trading window could be found for the symbol. Try ticker/24hrs instead." }],
  "-2018": [{ status: 400, message: "Balance is insufficient." }],
  "-2020": [{ status: 400, message: "Unable to fill." }],
  "-2021": [{ status: 400, message: "Order would immediately trigger." }],
  "-2022": [{ status: 400, message: "ReduceOnly Order is rejected." }],
  "-2024": [{ status: 400, message: "Position is not sufficient." }],
  "-2025": [{ status: 400, message: "Reached max open order limit." }],
  "-2026": [{ status: 400, message: "This OrderType is not supported when reduceOnly." }],
  "-4000": [{ status: 400, message: "Invalid order status." }],
  "-4001": [{ status: 400, message: "Price less than 0." }],
  "-4002": [{ status: 400, message: "Price greater than max price." }],
  "-4003": [{ status: 400, message: "Quantity less than zero." }],
  "-4004": [{ status: 400, message: "Quantity less than minimum quantity." }],
  "-4005": [{ status: 400, message: "Quantity greater than maximum quantity." }],
  "-4006": [{ status: 400, message: "Stop price less than zero." }],
  "-4007": [{ status: 400, message: "Stop price greater than max price." }],
  "-4008": [{ status: 400, message: "Tick size less than zero." }],
  "-4009": [{ status: 400, message: "Max price less than min price." }],
  "-4010": [{ status: 400, message: "Maximum quantity less than minimum quantity." }],
  "-4011": [{ status: 400, message: "Step size less than zero." }],
  "-4012": [{ status: 400, message: "Maximum order quantity less than 0." }],
  "-4013": [{ status: 400, message: "Price less than minimum price." }],
  "-4014": [{ status: 400, message: "Price not increased by tick size." }],
  "-4015": [
    { status: 400, message: "Client order ID is not valid." },
    { status: 400, message: "Client order ID length should not be more than 36 characters." },
  ],
  "-4016": [{ status: 400, message: "Price is higher than mark price multiplier cap." }],
  "-4017": [{ status: 400, message: "Multiplier up less than zero." }],
  "-4018": [{ status: 400, message: "Multiplier down less than zero." }],
  "-4019": [{ status: 400, message: "Composite scale too large." }],
  "-4020": [{ status: 400, message: "Target strategy invalid for orderType %s, reduceOnly %b" }],
  "-4021": [
    { status: 400, message: "Invalid depth limit." },
    { status: 400, message: "%s is not a valid depth limit." },
  ],
  "-4022": [{ status: 400, message: "Market status sent is not valid." }],
  "-4023": [{ status: 400, message: "The increment of the quantity is not a multiple of the step size." }],
  "-4024": [{ status: 400, message: "Price is lower than mark price multiplier floor." }],
  "-4025": [{ status: 400, message: "Multiplier decimal less than zero." }],
  "-4026": [
    { status: 400, message: "Commission invalid." },
    { status: 400, message: "Incorrect profit value." },
    { status: 400, message: "%s less than zero." },
    { status: 400, message: "%s absolute value greater than %s." },
  ],
  "-4027": [{ status: 400, message: "Invalid account type." }],
  "-4029": [
    { status: 400, message: "Tick size precision is invalid." },
    { status: 400, message: "Price decimal precision is incorrect." },
  ],
  "-4030": [{ status: 400, message: "The number of decimal places for the step size is incorrect." }],
  "-4031": [{ status: 400, message: "Invalid parameter working type: %s" }],
  "-4032": [
    { status: 400, message: "Exceeds the maximum order quantity that can be canceled." },
    { status: 400, message: "Invalid parameter working type: %s" },
  ],
  "-4044": [{ status: 400, message: "The balance type is incorrect." }],
  "-4045": [{ status: 400, message: "Reached the stop-loss order limit." }],
  "-4055": [{ status: 400, message: "The quantity must be a positive integer." }],
  "-4056": [{ status: 400, message: "The API key type is invalid.", class: "auth" }],
  "-4057": [{ status: 400, message: "The API key is invalid.", class: "auth" }],
  "-4058": [{ status: 400, message: "maxPrice and priceDecimal too large, please check." }],
  "-4060": [{ status: 400, message: "Invalid position side." }],
  "-4061": [{ status: 400, message: "The order's position direction does not match the user’s settings." }],
  "-4062": [{ status: 400, message: "Invalid or improper reduceOnly value." }],
  "-4084": [{ status: 400, message: "Method is not allowed currently. Coming soon." }],
  "-4086": [{ status: 400, message: "Invalid price spread threshold." }],
  "-4087": [{ status: 400, message: "Users can only place reduce-only orders." }],
  "-4088": [{ status: 400, message: "User cannot place orders currently." }],
  "-4114": [
    { status: 400, message: "clientTranId is not valid." },
    { status: 400, message: "The customer's tranId length should be less than 64 characters." },
  ],
  "-4115": [
    { status: 400, message: "clientTranId is duplicated." },
    { status: 400, message: "The client's tranId should be unique within 7 days." },
  ],
  "-4118": [{ status: 400, message: "ReduceOnly Order failed. Please check your existing position and open orders" }],
  "-4131": [{ status: 400, message: "The counterparty's best price does not meet the PERCENT_PRICE filter limit." }],
  "-4135": [{ status: 400, message: "Invalid activation price." }],
  "-4137": [{ status: 400, message: "Quantity must be zero when closePosition is true." }],
  "-4138": [{ status: 400, message: "Reduce only must be true when closePosition is true." }],
  "-4139": [{ status: 400, message: "Order type cannot be a market order if it cannot be canceled." }],
  "-4140": [{ status: 400, message: "Invalid symbol status for opening position." }],
  "-4141": [{ status: 400, message: "Trading pair has been delisted." }],
  "-4142": [{ status: 400, message: "Rejected: Take Profit or Stop order would be triggered immediately." }],
  "-4164": [
    { status: 400, message: "Order notional must be at least 5.0 (unless you select Reduce Only)" },
    { status: 400, message: "Order notional must be no smaller than %s (unless you choose Reduce Only)" },
  ],
  "-4165": [
    { status: 400, message: "Invalid time interval" },
    { status: 400, message: "Maximum time interval is %s days" },
  ],
  "-4183": [
    { status: 400, message: "Limit price cannot be higher than the cap of %s." },
    { status: 400, message: "Take-Profit/Stop-Loss price cannot be higher than the cap of %s." },
  ],
  "-4184": [
    { status: 400, message: "Price is below the stop price limit." },
    { status: 400, message: "Take-Profit/Stop-Loss price must be above the trigger price × multiplier floor." },
    { status: 400, message: "Order price (limit or TP/SL) can’t be below %s." },
  ],
  "-4225": [
    {
      status: 400,
      message: "Nonce Expired",
      description: "The nonce is too far from the venue's clock, too old, or was used before",
      class: "clock",
      versions: ["v3"],
    },
  ],
  "-5060": [
    {
      status: 400,
      message: "The limit order price does not meet the PERCENT_PRICE filter limit.",
      description: "Compare the PERCENT_PRICE filter of the exchange information",
    },
  ],
  "-5076": [
    {
      status: 400,
      message: "Total order value should be more than %s USDT",
      description: "Compare the MIN_NOTIONAL filter of the exchange information",
    },
  ],
};

/** The codes after which a call goes on differently than after a refusal; no code with an ordinary meaning as well. */
export const codeClasses: Readonly<Partial<Record<string, "rate-limit" | "unknown" | "clock">>> = {
  "-1000": "unknown",
  "-1001": "unknown",
  "-1003": "rate-limit",
  "-1006": "unknown",
  "-1007": "unknown",
  "-1015": "rate-limit",
  "-1021": "clock",
  "-4225": "clock",
};
