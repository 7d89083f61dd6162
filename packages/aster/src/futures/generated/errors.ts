// Generated from specs/aster/futures/errors.yaml. Do not edit; run `pnpm generate`.

/** A code of Aster DEX futures, as text exactly as documented. */
export type ErrorCode =
  | "-1000"
  | "-1001"
  | "-1002"
  | "-1003"
  | "-1004"
  | "-1005"
  | "-1006"
  | "-1007"
  | "-1010"
  | "-1011"
  | "-1013"
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
  | "-1108"
  | "-1109"
  | "-1110"
  | "-1111"
  | "-1112"
  | "-1113"
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
  | "-2019"
  | "-2020"
  | "-2021"
  | "-2022"
  | "-2023"
  | "-2024"
  | "-2025"
  | "-2026"
  | "-2027"
  | "-2028"
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
  | "-4028"
  | "-4029"
  | "-4030"
  | "-4031"
  | "-4032"
  | "-4033"
  | "-4044"
  | "-4045"
  | "-4046"
  | "-4047"
  | "-4048"
  | "-4049"
  | "-4050"
  | "-4051"
  | "-4052"
  | "-4053"
  | "-4054"
  | "-4055"
  | "-4056"
  | "-4057"
  | "-4058"
  | "-4059"
  | "-4060"
  | "-4061"
  | "-4062"
  | "-4063"
  | "-4064"
  | "-4065"
  | "-4066"
  | "-4067"
  | "-4068"
  | "-4069"
  | "-4070"
  | "-4071"
  | "-4072"
  | "-4073"
  | "-4074"
  | "-4075"
  | "-4076"
  | "-4077"
  | "-4078"
  | "-4079"
  | "-4080"
  | "-4081"
  | "-4082"
  | "-4083"
  | "-4084"
  | "-4085"
  | "-4086"
  | "-4087"
  | "-4088"
  | "-4104"
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
  | "-4144"
  | "-4161"
  | "-4164"
  | "-4165"
  | "-4183"
  | "-4184"
  | "-4168"
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
  "-1000": [
    {
      status: 400,
      message: "An unknown error occured while processing the request.",
      description: "A fault on the server; `getIndexReferences` also refuses an unknown symbol with it",
      class: "unknown",
    },
  ],
  "-1001": [
    {
      status: 400,
      message: "Internal error; unable to process your request. Please try again.",
      description: "The request could not be processed",
      class: "unknown",
    },
  ],
  "-1002": [{ status: 400, message: "You are not authorized to execute this request.", class: "auth" }],
  "-1003": [
    { status: 429, message: "Too many requests queued.", class: "rate-limit" },
    { status: 429, message: "Too many requests; please use the websocket for live updates.", class: "rate-limit" },
    {
      status: 429,
      message: "Too many requests; current limit is %s requests per minute. Please use the websocket for live updates to avoid polling the API.",
      class: "rate-limit",
    },
    {
      status: 418,
      message: "Way too many requests; IP banned until %s. Please use the websocket for live updates to avoid bans.",
      description: "The address is blocked",
      class: "rate-limit",
    },
  ],
  "-1004": [{ status: 400, message: "This IP is already on the white list" }],
  "-1005": [{ status: 400, message: "No such IP has been white listed" }],
  "-1006": [
    {
      status: 400,
      message: "An unexpected response was received from the message bus. Execution status unknown.",
      description: "Unexpected answer inside the venue: the request may or may not have been executed",
      class: "unknown",
    },
  ],
  "-1007": [
    {
      status: 503,
      message: "Timeout waiting for response from backend server. Send status unknown; execution status unknown.",
      description: "No answer inside the venue in time: the request may or may not have been executed",
      class: "unknown",
    },
  ],
  "-1010": [{ status: 400, message: "ERROR_MSG_RECEIVED." }],
  "-1011": [
    {
      status: 400,
      message: "This IP cannot access this route.",
      description: "The address is not on the whitelist of the route",
      class: "auth",
    },
  ],
  "-1013": [{ status: 400, message: "INVALID_MESSAGE." }],
  "-1014": [{ status: 400, message: "Unsupported order combination." }],
  "-1015": [
    { status: 429, message: "Too many new orders.", class: "rate-limit" },
    { status: 429, message: "Too many new orders; current limit is %s orders per %s.", class: "rate-limit" },
  ],
  "-1016": [{ status: 400, message: "This service is no longer available." }],
  "-1020": [{ status: 400, message: "This operation is not supported." }],
  "-1021": [
    {
      status: 400,
      message: "Timestamp for this request is outside of the recvWindow.",
      description: "Older than `recvWindow`, or 1000 ms or more ahead of the venue's clock",
      class: "clock",
      versions: ["v1"],
    },
    {
      status: 400,
      message: "Timestamp for this request was 1000ms ahead of the server's time.",
      class: "clock",
      versions: ["v1"],
    },
  ],
  "-1022": [
    {
      status: 400,
      message: "Signature for this request is not valid.",
      description: "The signature does not match the text that was sent",
      class: "auth",
    },
  ],
  "-1023": [{ status: 400, message: "Start time is greater than end time." }],
  "-1100": [
    { status: 400, message: "Illegal characters found in a parameter." },
    { status: 400, message: "Illegal characters found in parameter '%s'; legal range is '%s'." },
  ],
  "-1101": [
    { status: 400, message: "Too many parameters sent for this endpoint." },
    { status: 400, message: "Too many parameters; expected '%s' and received '%s'." },
    { status: 400, message: "Duplicate values for a parameter detected." },
  ],
  "-1102": [
    { status: 400, message: "A mandatory parameter was not sent, was empty/null, or malformed." },
    { status: 400, message: "Mandatory parameter '%s' was not sent, was empty/null, or malformed." },
    { status: 400, message: "Param '%s' or '%s' must be sent, but both were empty/null!" },
  ],
  "-1103": [{ status: 400, message: "An unknown parameter was sent." }],
  "-1104": [
    { status: 400, message: "Not all sent parameters were read." },
    { status: 400, message: "Not all sent parameters were read; read '%s' parameter(s) but was sent '%s'." },
  ],
  "-1105": [{ status: 400, message: "A parameter was empty." }, { status: 400, message: "Parameter '%s' was empty." }],
  "-1106": [
    { status: 400, message: "A parameter was sent when not required." },
    { status: 400, message: "Parameter '%s' sent when not required." },
  ],
  "-1108": [{ status: 400, message: "Invalid asset." }],
  "-1109": [{ status: 400, message: "Invalid account." }],
  "-1110": [{ status: 400, message: "Invalid symbolType." }],
  "-1111": [{ status: 400, message: "Precision is over the maximum defined for this asset." }],
  "-1112": [{ status: 400, message: "No orders on book for symbol." }],
  "-1113": [{ status: 400, message: "Withdrawal amount must be negative." }],
  "-1114": [{ status: 400, message: "TimeInForce parameter sent when not required." }],
  "-1115": [{ status: 400, message: "Invalid timeInForce." }],
  "-1116": [{ status: 400, message: "Invalid orderType." }],
  "-1117": [{ status: 400, message: "Invalid side." }],
  "-1118": [{ status: 400, message: "New client order ID was empty." }],
  "-1119": [{ status: 400, message: "Original client order ID was empty." }],
  "-1120": [{ status: 400, message: "Invalid interval." }],
  "-1121": [{ status: 400, message: "Invalid symbol." }],
  "-1125": [{ status: 400, message: "This listenKey does not exist.", class: "not-found" }],
  "-1127": [
    { status: 400, message: "Lookup interval is too big.", description: "`startTime` and `endTime` are too far apart" },
    { status: 400, message: "More than %s hours between startTime and endTime." },
  ],
  "-1128": [{ status: 400, message: "Combination of optional parameters invalid." }],
  "-1130": [
    { status: 400, message: "Invalid data sent for a parameter." },
    { status: 400, message: "Data sent for parameter '%s' is not valid." },
  ],
  "-1136": [{ status: 400, message: "Invalid newOrderRespType." }],
  "-2010": [{ status: 400, message: "NEW_ORDER_REJECTED" }],
  "-2011": [
    {
      status: 400,
      message: "CANCEL_REJECTED",
      description: "The order could not be cancelled, e.g. because it is unknown",
    },
  ],
  "-2013": [{ status: 400, message: "Order does not exist.", class: "not-found" }],
  "-2014": [{ status: 400, message: "API-key format invalid.", class: "auth" }],
  "-2015": [{ status: 400, message: "Invalid API-key, IP, or permissions for action.", class: "auth" }],
  "-2016": [{ status: 400, message: "No trading window could be found for the symbol. Try ticker/24hrs instead." }],
  "-2018": [{ status: 400, message: "Balance is insufficient." }],
  "-2019": [{ status: 400, message: "Margin is insufficient." }],
  "-2020": [{ status: 400, message: "Unable to fill." }],
  "-2021": [{ status: 400, message: "Order would immediately trigger." }],
  "-2022": [{ status: 400, message: "ReduceOnly Order is rejected." }],
  "-2023": [{ status: 400, message: "User in liquidation mode now." }],
  "-2024": [{ status: 400, message: "Position is not sufficient." }],
  "-2025": [{ status: 400, message: "Reach max open order limit." }],
  "-2026": [{ status: 400, message: "This OrderType is not supported when reduceOnly." }],
  "-2027": [{ status: 400, message: "Exceeded the maximum allowable position at current leverage." }],
  "-2028": [{ status: 400, message: "Leverage is smaller than permitted: insufficient margin balance." }],
  "-4000": [{ status: 400, message: "Invalid order status." }],
  "-4001": [{ status: 400, message: "Price less than 0." }],
  "-4002": [{ status: 400, message: "Price greater than max price." }],
  "-4003": [{ status: 400, message: "Quantity less than zero." }],
  "-4004": [{ status: 400, message: "Quantity less than min quantity." }],
  "-4005": [{ status: 400, message: "Quantity greater than max quantity." }],
  "-4006": [{ status: 400, message: "Stop price less than zero." }],
  "-4007": [{ status: 400, message: "Stop price greater than max price." }],
  "-4008": [{ status: 400, message: "Tick size less than zero." }],
  "-4009": [{ status: 400, message: "Max price less than min price." }],
  "-4010": [{ status: 400, message: "Max qty less than min qty." }],
  "-4011": [{ status: 400, message: "Step size less than zero." }],
  "-4012": [{ status: 400, message: "Max mum orders less than zero." }],
  "-4013": [{ status: 400, message: "Price less than min price." }],
  "-4014": [{ status: 400, message: "Price not increased by tick size." }],
  "-4015": [
    { status: 400, message: "Client order id is not valid." },
    { status: 400, message: "Client order id length should not be more than 36 chars" },
  ],
  "-4016": [{ status: 400, message: "Price is higher than mark price multiplier cap." }],
  "-4017": [{ status: 400, message: "Multiplier up less than zero." }],
  "-4018": [{ status: 400, message: "Multiplier down less than zero." }],
  "-4019": [{ status: 400, message: "Composite scale too large." }],
  "-4020": [{ status: 400, message: "Target strategy invalid for orderType '%s',reduceOnly '%s'." }],
  "-4021": [
    { status: 400, message: "Invalid depth limit." },
    { status: 400, message: "'%s' is not valid depth limit." },
  ],
  "-4022": [{ status: 400, message: "market status sent is not valid." }],
  "-4023": [{ status: 400, message: "Qty not increased by step size." }],
  "-4024": [{ status: 400, message: "Price is lower than mark price multiplier floor." }],
  "-4025": [{ status: 400, message: "Multiplier decimal less than zero." }],
  "-4026": [
    { status: 400, message: "Commission invalid." },
    { status: 400, message: "%s less than zero." },
    { status: 400, message: "%s absolute value greater than %s" },
  ],
  "-4027": [{ status: 400, message: "Invalid account type." }],
  "-4028": [
    { status: 400, message: "Invalid leverage" },
    { status: 400, message: "Leverage %s is not valid" },
    { status: 400, message: "Leverage %s already exist with %s" },
  ],
  "-4029": [{ status: 400, message: "Tick size precision is invalid." }],
  "-4030": [{ status: 400, message: "Step size precision is invalid." }],
  "-4031": [
    { status: 400, message: "Invalid parameter working type" },
    { status: 400, message: "Invalid parameter working type: %s" },
  ],
  "-4032": [
    { status: 400, message: "Exceed maximum cancel order size." },
    {
      status: 400,
      message: "Invalid parameter working type: %s",
      description: "As in the document, which repeats a text of -4031 here",
    },
  ],
  "-4033": [{ status: 400, message: "Insurance account not found.", class: "not-found" }],
  "-4044": [{ status: 400, message: "Balance Type is invalid." }],
  "-4045": [{ status: 400, message: "Reach max stop order limit." }],
  "-4046": [{ status: 400, message: "No need to change margin type." }],
  "-4047": [{ status: 400, message: "Margin type cannot be changed if there exists open orders." }],
  "-4048": [{ status: 400, message: "Margin type cannot be changed if there exists position." }],
  "-4049": [{ status: 400, message: "Add margin only support for isolated position." }],
  "-4050": [{ status: 400, message: "Cross balance insufficient." }],
  "-4051": [{ status: 400, message: "Isolated balance insufficient." }],
  "-4052": [{ status: 400, message: "No need to change auto add margin." }],
  "-4053": [{ status: 400, message: "Auto add margin only support for isolated position." }],
  "-4054": [{ status: 400, message: "Cannot add position margin: position is 0." }],
  "-4055": [{ status: 400, message: "Amount must be positive." }],
  "-4056": [{ status: 400, message: "Invalid api key type.", class: "auth" }],
  "-4057": [{ status: 400, message: "Invalid api public key", class: "auth" }],
  "-4058": [{ status: 400, message: "maxPrice and priceDecimal too large,please check." }],
  "-4059": [{ status: 400, message: "No need to change position side." }],
  "-4060": [{ status: 400, message: "Invalid position side." }],
  "-4061": [{ status: 400, message: "Order's position side does not match user's setting." }],
  "-4062": [{ status: 400, message: "Invalid or improper reduceOnly value." }],
  "-4063": [{ status: 400, message: "Invalid options request type" }],
  "-4064": [{ status: 400, message: "Invalid options time frame" }],
  "-4065": [{ status: 400, message: "Invalid options amount" }],
  "-4066": [{ status: 400, message: "Invalid options event type" }],
  "-4067": [{ status: 400, message: "Position side cannot be changed if there exists open orders." }],
  "-4068": [{ status: 400, message: "Position side cannot be changed if there exists position." }],
  "-4069": [{ status: 400, message: "Invalid options premium fee" }],
  "-4070": [
    { status: 400, message: "Client options id is not valid." },
    { status: 400, message: "Client options id length should be less than 32 chars" },
  ],
  "-4071": [{ status: 400, message: "Invalid options direction" }],
  "-4072": [{ status: 400, message: "premium fee is not updated, reject order" }],
  "-4073": [{ status: 400, message: "input premium fee is less than 0, reject order" }],
  "-4074": [{ status: 400, message: "Order amount is bigger than upper boundary or less than 0, reject order" }],
  "-4075": [{ status: 400, message: "output premium fee is less than 0, reject order" }],
  "-4076": [{ status: 400, message: "original fee is too much higher than last fee" }],
  "-4077": [{ status: 400, message: "place order amount has reached to limit, reject order" }],
  "-4078": [{ status: 400, message: "options internal error" }],
  "-4079": [
    { status: 400, message: "invalid options id" },
    { status: 400, message: "invalid options id: %s" },
    { status: 400, message: "duplicate options id %s for user %s" },
  ],
  "-4080": [
    { status: 400, message: "user not found", class: "not-found" },
    { status: 400, message: "user not found with id: %s", class: "not-found" },
  ],
  "-4081": [
    { status: 400, message: "options not found", class: "not-found" },
    { status: 400, message: "options not found with id: %s", class: "not-found" },
  ],
  "-4082": [
    { status: 400, message: "Invalid number of batch place orders." },
    { status: 400, message: "Invalid number of batch place orders: %s" },
  ],
  "-4083": [{ status: 400, message: "Fail to place batch orders." }],
  "-4084": [{ status: 400, message: "Method is not allowed currently. Upcoming soon." }],
  "-4085": [{ status: 400, message: "Invalid notional limit coefficient" }],
  "-4086": [{ status: 400, message: "Invalid price spread threshold" }],
  "-4087": [{ status: 400, message: "User can only place reduce only order", class: "auth" }],
  "-4088": [{ status: 400, message: "User can not place order currently", class: "auth" }],
  "-4104": [{ status: 400, message: "Invalid contract type" }],
  "-4114": [
    { status: 400, message: "clientTranId is not valid" },
    { status: 400, message: "Client tran id length should be less than 64 chars" },
  ],
  "-4115": [
    { status: 400, message: "clientTranId is duplicated" },
    { status: 400, message: "Client tran id should be unique within 7 days" },
  ],
  "-4118": [{ status: 400, message: "ReduceOnly Order Failed. Please check your existing position and open orders" }],
  "-4131": [{ status: 400, message: "The counterparty's best price does not meet the PERCENT_PRICE filter limit" }],
  "-4135": [{ status: 400, message: "Invalid activation price" }],
  "-4137": [{ status: 400, message: "Quantity must be zero with closePosition equals true" }],
  "-4138": [{ status: 400, message: "Reduce only must be true with closePosition equals true" }],
  "-4139": [{ status: 400, message: "Order type can not be market if it's unable to cancel" }],
  "-4140": [{ status: 400, message: "Invalid symbol status for opening position" }],
  "-4141": [{ status: 400, message: "Symbol is closed" }],
  "-4142": [{ status: 400, message: "REJECT: take profit or stop order will be triggered immediately" }],
  "-4144": [{ status: 400, message: "Invalid pair" }],
  "-4161": [
    { status: 400, message: "Leverage reduction is not supported in Isolated Margin Mode with open positions" },
  ],
  "-4164": [
    { status: 400, message: "Order's notional must be no smaller than 5.0 (unless you choose reduce only)" },
    { status: 400, message: "Order's notional must be no smaller than %s (unless you choose reduce only)" },
  ],
  "-4165": [
    { status: 400, message: "Invalid time interval" },
    { status: 400, message: "Maximum time interval is %s days" },
  ],
  "-4183": [
    { status: 400, message: "Price is higher than stop price multiplier cap." },
    { status: 400, message: "Limit price can't be higher than %s." },
  ],
  "-4184": [
    { status: 400, message: "Price is lower than stop price multiplier floor." },
    { status: 400, message: "Limit price can't be lower than %s." },
  ],
  "-4168": [{ status: 400, message: "Unable to adjust to isolated-margin mode under the Multi-Assets mode." }],
  "-4225": [
    {
      status: 400,
      message: "Nonce Expired",
      description: "The nonce is too far from the venue's clock, below the latest 100 of the user, or taken by `noop`",
      class: "clock",
      versions: ["v3"],
    },
  ],
  "-5060": [{ status: 400, message: "The limit order price does not meet the PERCENT_PRICE filter limit." }],
  "-5076": [{ status: 400, message: "Total order value should be more than 5 USDT" }],
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
