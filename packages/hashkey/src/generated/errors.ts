// Generated from specs/hashkey/errors.yaml. Do not edit; run `pnpm generate`.

/** A code of HashKey MENA, as text exactly as documented. */
export type ErrorCode =
  | "200"
  | "0000"
  | "0001"
  | "0003"
  | "0102"
  | "0103"
  | "0104"
  | "0201"
  | "0202"
  | "0206"
  | "0207"
  | "0209"
  | "0210"
  | "0211"
  | "0212"
  | "0401"
  | "-1000"
  | "-1001"
  | "-1002"
  | "-1004"
  | "-1005"
  | "-1006"
  | "-1007"
  | "-1014"
  | "-1015"
  | "-1020"
  | "-1021"
  | "-1024"
  | "-1101"
  | "-1115"
  | "-1117"
  | "-1123"
  | "-1124"
  | "-1126"
  | "-1129"
  | "-1130"
  | "-1132"
  | "-1133"
  | "-1135"
  | "-1136"
  | "-1137"
  | "-1139"
  | "-1140"
  | "-1141"
  | "-1142"
  | "-1143"
  | "-1144"
  | "-1145"
  | "-1146"
  | "-1147"
  | "-1148"
  | "-1149"
  | "-1150"
  | "-1151"
  | "-1152"
  | "-1153"
  | "-1154"
  | "-1155"
  | "-1156"
  | "-1160"
  | "-1161"
  | "-1162"
  | "-1163"
  | "-1164"
  | "-1165"
  | "-1166"
  | "-1167"
  | "-1168"
  | "-1169"
  | "-1170"
  | "-1171"
  | "-1172"
  | "-1173"
  | "-1174"
  | "-1175"
  | "-1176"
  | "-1177"
  | "-1182"
  | "-1186"
  | "-1193"
  | "-1194"
  | "-1200"
  | "-1201"
  | "-1202"
  | "-1203"
  | "-1204"
  | "-1205"
  | "-1206"
  | "-1207"
  | "-1208"
  | "-1209"
  | "-1210"
  | "-1211"
  | "-1212"
  | "-1213"
  | "-1214"
  | "-1215"
  | "-1300"
  | "-1301"
  | "-1302"
  | "-1303"
  | "-1304"
  | "-1305"
  | "-2010"
  | "-2011"
  | "-2016"
  | "-2017"
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
  | "-2029"
  | "-2030"
  | "-3117"
  | "-3143"
  | "-3144"
  | "-3145"
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
  | "-4016"
  | "-4017"
  | "-4018"
  | "-4019"
  | "-4020"
  | "-5000"
  | "-5001"
  | "-5002"
  | "-5003"
  | "-5004"
  | "-5005"
  | "-5006"
  | "-5011"
  | "-5012"
  | "-5013"
  | "-5021"
  | "-5022"
  | "-5023"
  | "-5024"
  | "-5025"
  | "-5026"
  | "-5027"
  | "-5030"
  | "-5031"
  | "-5032"
  | "-5033"
  | "-5034"
  | "-5035"
  | "-5036";

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
  "200": [{ status: 200, message: "Success request", class: "success" }],
  "0000": [{ status: 200, message: "success", class: "success" }],
  "0001": [
    { status: 400, message: "Required field %s missing or invalid" },
    {
      status: 400,
      message: "Incorrect signature",
      description: "The signature does not match the text that was signed",
      class: "auth",
    },
  ],
  "0003": [
    {
      status: 400,
      message: "Rate limit exceeded",
      description: "Slow down; the limits are set per API key",
      class: "rate-limit",
    },
  ],
  "0102": [
    {
      status: 400,
      message: "Invalid APIKey",
      description: "The key could not be validated, or lacks the permission",
      class: "auth",
    },
  ],
  "0103": [
    {
      status: 400,
      message: "APIKey expired",
      description: "Renew the key in the account management console",
      class: "auth",
    },
  ],
  "0104": [{ status: 400, message: "accountId is not allowed" }],
  "0201": [{ status: 400, message: "Instrument not found", class: "not-found" }],
  "0202": [
    {
      status: 400,
      message: "Invalid IP",
      description: "The request came from an address that is not on the key's IP whitelist",
      class: "auth",
    },
  ],
  "0206": [{ status: 400, message: "Unsupported order type" }],
  "0207": [{ status: 400, message: "Invalid price" }],
  "0209": [
    { status: 400, message: "Invalid price precision", description: "More decimals than the instrument allows" },
  ],
  "0210": [
    {
      status: 400,
      message: "Price outside of allowed range",
      description: "Compare `minPrice` and `maxPrice` of the exchange info",
    },
  ],
  "0211": [{ status: 400, message: "Order not found", class: "not-found" }],
  "0212": [
    {
      status: 400,
      message: "Order has already been completed (filled, canceled, etc) or does not exist. Please check the order status to verify",
      class: "not-found",
    },
  ],
  "0401": [{ status: 400, message: "Insufficient asset" }],
  "-1000": [
    {
      status: 400,
      message: "An unknown error occurred while processing the request",
      description: "A fault on the server",
      class: "unknown",
    },
  ],
  "-1001": [
    { status: 400, message: "Internal error", description: "The request could not be processed", class: "unknown" },
  ],
  "-1002": [
    {
      status: 400,
      message: "Unauthorized operation",
      description: "The key was not accepted; check that it belongs to this environment",
      class: "auth",
    },
  ],
  "-1004": [{ status: 400, message: "Bad request", description: "A parameter name or value is wrong" }],
  "-1005": [{ status: 400, message: "No permission", description: "The key or account may not trade", class: "auth" }],
  "-1006": [
    {
      status: 400,
      message: "Execution status unknown",
      description: "Unexpected answer from the message bus: the request may or may not have been executed",
      class: "unknown",
    },
  ],
  "-1007": [
    {
      status: 400,
      message: "Timeout waiting for response from server",
      description: "No answer from the backend in time: the request may or may not have been executed",
      class: "unknown",
    },
  ],
  "-1014": [{ status: 400, message: "Unsupported order combination" }],
  "-1015": [{ status: 400, message: "Too many new orders, current limit is %s orders per %s", class: "rate-limit" }],
  "-1020": [{ status: 400, message: "Unsupported operation" }],
  "-1021": [
    {
      status: 400,
      message: "Timestamp for this request is outside of the recvWindow",
      description: "Older than `recvWindow`, or 1000 ms or more ahead of the server's clock",
      class: "clock",
    },
  ],
  "-1024": [{ status: 400, message: "Duplicate request" }],
  "-1101": [
    {
      status: 400,
      message: "Feature has been offline",
      description: "The feature is switched off; ask the venue's API team",
    },
  ],
  "-1115": [{ status: 400, message: "Invalid timeInForce" }],
  "-1117": [{ status: 400, message: "Invalid order side" }],
  "-1123": [{ status: 400, message: "Invalid client order id" }],
  "-1124": [{ status: 400, message: "Invalid price" }],
  "-1126": [{ status: 400, message: "Invalid quantity" }],
  "-1129": [
    {
      status: 400,
      message: "Invalid parameters, quantity and amount are not allowed to be sent at the same time.",
      description: "A market order takes one of the two",
    },
  ],
  "-1130": [{ status: 400, message: "Illegal parameter %s" }],
  "-1132": [
    {
      status: 400,
      message: "Order price greater than the maximum",
      description: "See `maxPrice` in the exchange info",
    },
  ],
  "-1133": [
    { status: 400, message: "Order price lower than the minimum", description: "See `minPrice` in the exchange info" },
  ],
  "-1135": [
    {
      status: 400,
      message: "Order quantity greater than the maximum",
      description: "See `maxQty` in the exchange info",
    },
  ],
  "-1136": [
    { status: 400, message: "Order quantity lower than the minimum", description: "See `minQty` in the exchange info" },
  ],
  "-1137": [{ status: 400, message: "Order quantity precision too large" }],
  "-1139": [{ status: 400, message: "Order has been filled" }],
  "-1140": [
    {
      status: 400,
      message: "Order amount lower than the minimum",
      description: "See `minAmount` in the exchange info",
    },
  ],
  "-1141": [
    { status: 400, message: "Duplicate order", description: "An order with this client order id was sent before" },
  ],
  "-1142": [{ status: 400, message: "Order has been cancelled" }],
  "-1143": [{ status: 400, message: "Order not found on order book", class: "not-found" }],
  "-1144": [{ status: 400, message: "Order has been locked" }],
  "-1145": [{ status: 400, message: "Cancellation on this order type not supported" }],
  "-1146": [
    {
      status: 400,
      message: "Order creation timeout",
      description: "The order may or may not exist; look it up before sending it again",
      class: "unknown",
    },
  ],
  "-1147": [
    {
      status: 400,
      message: "Order cancellation timeout",
      description: "The order may or may not be cancelled; look it up",
      class: "unknown",
    },
  ],
  "-1148": [
    {
      status: 400,
      message: "Order amount precision too large",
      description: "Too many decimals in the amount of a market order",
    },
  ],
  "-1149": [{ status: 400, message: "Order creation failed" }],
  "-1150": [{ status: 400, message: "Order cancellation failed" }],
  "-1151": [
    { status: 400, message: "The trading pair is not open yet", description: "The pair is not listed for trading yet" },
  ],
  "-1152": [{ status: 400, message: "User does not exist", class: "not-found" }],
  "-1153": [{ status: 400, message: "Invalid price type" }],
  "-1154": [{ status: 400, message: "Invalid position side" }],
  "-1155": [
    {
      status: 400,
      message: "The trading pair is not available for api trading",
      description: "Trading the pair through the API is suspended",
    },
  ],
  "-1156": [
    {
      status: 400,
      message: "Limit maker order rejected: Improper price may cause immediate fill.",
      description: "HashKey Global only; `-2010` on HashKey Hong Kong",
    },
  ],
  "-1160": [{ status: 400, message: "Account does not exist", class: "not-found" }],
  "-1161": [{ status: 400, message: "Balance transfer failed" }],
  "-1162": [{ status: 400, message: "Unsupport contract address" }],
  "-1163": [{ status: 400, message: "Illegal withdrawal address" }],
  "-1164": [{ status: 400, message: "Withdraw failed", description: "Check the minimum withdrawal amount" }],
  "-1165": [
    { status: 400, message: "Withdrawal amount cannot be null", description: "The amount must be more than 0" },
  ],
  "-1166": [{ status: 400, message: "Withdrawal amount exceeds the daily limit" }],
  "-1167": [{ status: 400, message: "Withdrawal amount less than the minimum" }],
  "-1168": [
    {
      status: 400,
      message: "Illegal withdrawal amount",
      description: "The amount holds characters that are not allowed",
    },
  ],
  "-1169": [{ status: 400, message: "Withdraw not allowed", description: "Withdrawals are suspended at the moment" }],
  "-1170": [{ status: 400, message: "Deposit not allowed", description: "Deposits are suspended at the moment" }],
  "-1171": [{ status: 400, message: "Withdrawal address not in whitelist" }],
  "-1172": [{ status: 400, message: "Invalid from account id", description: "About `fromAccountId`" }],
  "-1173": [{ status: 400, message: "Invalid to account id", description: "About `toAccountId`" }],
  "-1174": [{ status: 400, message: "Transfer not allowed between the same account" }],
  "-1175": [{ status: 400, message: "Invalid fiat deposit status" }],
  "-1176": [{ status: 400, message: "Invalid fiat withdrawal status" }],
  "-1177": [{ status: 400, message: "Invalid fiat order type" }],
  "-1182": [
    {
      status: 400,
      message: "The newly whitelisted withdrawal address will take effect in 30 min. Please try it later.",
      description: "A safety delay after an address is whitelisted",
    },
  ],
  "-1186": [
    { status: 400, message: "Placing orders via api is not allowed, please check the API permission", class: "auth" },
  ],
  "-1193": [{ status: 400, message: "Order creation count exceeds the limit" }],
  "-1194": [{ status: 400, message: "Market order creation forbidden" }],
  "-1200": [{ status: 400, message: "Order buy quantity too small", description: "See `minQty` in the exchange info" }],
  "-1201": [{ status: 400, message: "Order buy quantity too large", description: "See `maxQty` in the exchange info" }],
  "-1202": [
    { status: 400, message: "Order sell quantity too small", description: "See `minQty` in the exchange info" },
  ],
  "-1203": [
    { status: 400, message: "Order sell quantity too large", description: "See `maxQty` in the exchange info" },
  ],
  "-1204": [
    { status: 400, message: "From account must be a main account", description: "About `fromAccountId` of a transfer" },
  ],
  "-1205": [{ status: 400, message: "Account not authorized", class: "auth" }],
  "-1206": [
    {
      status: 400,
      message: "Order amount greater than the maximum",
      description: "See `maxAmount` in the exchange info",
    },
  ],
  "-1207": [{ status: 400, message: "The status of deposit is invalid" }],
  "-1208": [{ status: 400, message: "The orderType of fiat is invalid" }],
  "-1209": [{ status: 400, message: "The status of withdraw is invalid" }],
  "-1210": [{ status: 400, message: "The deposit amount %s must not be less than the minimum deposit amount %s %s." }],
  "-1211": [{ status: 400, message: "Withdrawal in progress" }],
  "-1212": [{ status: 400, message: "The order of deposit does not exist", class: "not-found" }],
  "-1213": [{ status: 400, message: "The status of deposit cannot apply refund" }],
  "-1214": [{ status: 400, message: "The account of deposit does not exist", class: "not-found" }],
  "-1215": [{ status: 400, message: "User account status is abnormal" }],
  "-1300": [
    {
      status: 400,
      message: "Sorry we can not locate this depositOrderId, please check and try again.",
      class: "not-found",
    },
  ],
  "-1301": [{ status: 400, message: "Please contact the support team for historical orders" }],
  "-1302": [
    {
      status: 400,
      message: "The refund via api can not be processed due to order status, please contact support team",
    },
  ],
  "-1303": [
    {
      status: 400,
      message: "The refund request via api can not be processed due to failure reason, please contact support team",
    },
  ],
  "-1304": [
    { status: 400, message: "Please upload supporting docs as required, only image files .jpg, .png, .jpeg allowed." },
  ],
  "-1305": [{ status: 400, message: "Image size exceeds 1M, please revise and try again" }],
  "-2010": [
    {
      status: 400,
      message: "Limit maker order rejected: Improper price may cause immediate fill.",
      description: "HashKey Hong Kong only; `-1156` on HashKey Global",
    },
  ],
  "-2011": [{ status: 400, message: "Order cancellation rejected" }],
  "-2016": [{ status: 400, message: "API key creation exceeds the limit" }],
  "-2017": [{ status: 400, message: "Open orders exceeds the limit of the trading pair" }],
  "-2018": [{ status: 400, message: "Trade user creation exceeds the limit" }],
  "-2019": [{ status: 400, message: "Trader and omnibus user not allowed to login app" }],
  "-2020": [{ status: 400, message: "Not allowed to trade this trading pair" }],
  "-2021": [{ status: 400, message: "Not allowed to trade this trading pair" }],
  "-2022": [
    { status: 400, message: "Order batch size exceeds the limit", description: "Too many orders in one batch" },
  ],
  "-2023": [
    {
      status: 400,
      message: "Need to pass KYC verification",
      description: "Trading through the API requires KYC verification",
    },
  ],
  "-2024": [{ status: 400, message: "Fiat account does not exist", class: "not-found" }],
  "-2025": [{ status: 400, message: "Custody account not exist", class: "not-found" }],
  "-2026": [{ status: 400, message: "Invalid type" }],
  "-2027": [
    {
      status: 400,
      message: "Exceed maximum time range of 30 days",
      description: "About `startTime` and `endTime` of a fund statement request",
    },
  ],
  "-2028": [{ status: 400, message: "The search is limited to data within the last one month" }],
  "-2029": [{ status: 400, message: "The search is limited to data within the last three months" }],
  "-2030": [{ status: 400, message: "Order batch size exceeds the limit" }],
  "-3117": [
    {
      status: 400,
      message: "Invalid permission",
      description: "E.g. the key may not query the balance of this account",
      class: "auth",
    },
  ],
  "-3143": [
    {
      status: 400,
      message: "Currently, your trading account has exceeded its limit and is temporarily unable to perform trades",
      description: "Trading is suspended for the account",
    },
  ],
  "-3144": [
    {
      status: 400,
      message: "Currently, your trading account has exceeded its limit and is temporarily unable to perform transfers",
      description: "Transfers are suspended for the account",
    },
  ],
  "-3145": [
    {
      status: 400,
      message: "Please DO NOT submit request too frequently",
      description: "Slow down",
      class: "rate-limit",
    },
  ],
  "-4000": [{ status: 400, message: "Invalid bank account number" }],
  "-4001": [{ status: 400, message: "Invalid asset" }],
  "-4002": [{ status: 400, message: "Withdrawal amount less than the minimum withdrawal amount" }],
  "-4003": [{ status: 400, message: "Insufficient Balance" }],
  "-4004": [
    { status: 400, message: "Invalid bank account number", description: "The bank account is not whitelisted yet" },
  ],
  "-4005": [{ status: 400, message: "Assets are not listed" }],
  "-4006": [{ status: 400, message: "Kyc is not certified", description: "The user has not passed KYC verification" }],
  "-4007": [
    {
      status: 400,
      message: "Withdrawal channels are not supported",
      description: "The channel cannot be used through the API yet",
    },
  ],
  "-4008": [{ status: 400, message: "This currency does not support this customer type" }],
  "-4009": [{ status: 400, message: "No withdrawal permission", class: "auth" }],
  "-4010": [{ status: 400, message: "Withdrawals on the same day exceed the maximum limit for a single day" }],
  "-4011": [
    {
      status: 400,
      message: "System error",
      description: "Internal fault; contact the venue's API team",
      class: "unknown",
    },
  ],
  "-4012": [{ status: 400, message: "Parameter error" }],
  "-4013": [
    {
      status: 400,
      message: "Withdraw repeatedly",
      description: "The same withdrawal was submitted more than once; wait before trying again",
    },
  ],
  "-4014": [{ status: 400, message: "The type of whitelist is invalid" }],
  "-4016": [
    { status: 400, message: "twoFaToken missing. Please send valid twoFaToken as 2FA is enabled for this action" },
  ],
  "-4017": [{ status: 400, message: "twoFaToken wrong, please send valid twoFaToken" }],
  "-4018": [{ status: 400, message: "twoFaToken used before. Please wait and try again later" }],
  "-4019": [{ status: 400, message: "The withdraw exceeded the predefined maximum limit, and has been rejected" }],
  "-4020": [{ status: 400, message: "The withdrawal happened during abnormal operation hours, and had been rejected" }],
  "-5000": [{ status: 400, message: "Duplicate IN-KIND subscription order" }],
  "-5001": [{ status: 400, message: "Fund code is invalid" }],
  "-5002": [{ status: 400, message: "Deposit address does not exist", class: "not-found" }],
  "-5003": [{ status: 400, message: "Invalid address. Please verify" }],
  "-5004": [
    {
      status: 400,
      message: "Signature verification failed because the address had been whitelisted by another account.",
    },
  ],
  "-5005": [
    { status: 400, message: "Signature verification fails because client submits incorrect signature result." },
  ],
  "-5006": [{ status: 400, message: "Signature verification failed because the address had been whitelisted before." }],
  "-5011": [{ status: 400, message: "No Subscription found.", class: "not-found" }],
  "-5012": [{ status: 400, message: "Unknown subscriptionId", class: "not-found" }],
  "-5013": [{ status: 400, message: "Subscription failed." }],
  "-5021": [{ status: 400, message: "Only one of 'buyAmount' or 'sellAmount' must be specified." }],
  "-5022": [{ status: 400, message: "quoteId expired. Please get a quote again." }],
  "-5023": [{ status: 400, message: "Insufficient Fund Position." }],
  "-5024": [{ status: 400, message: "The amount is below the minimum required: 100 USD or equivalent USD." }],
  "-5025": [{ status: 400, message: "Exceed the maximum buy amount." }],
  "-5026": [{ status: 400, message: "Unsupported Quote Pair." }],
  "-5027": [{ status: 400, message: "Invalid orderId: %s provided." }],
  "-5030": [{ status: 400, message: "The Length of %s cannot exceed %s" }],
  "-5031": [{ status: 400, message: "Unsupported quote pair" }],
  "-5032": [{ status: 400, message: "Precision illegal" }],
  "-5033": [{ status: 400, message: "Precision illegal" }],
  "-5034": [{ status: 400, message: "Fail to generate the clientOrderId" }],
  "-5035": [{ status: 400, message: "%s" }],
  "-5036": [{ status: 400, message: "%s" }],
};

/** The codes after which a call goes on differently than after a refusal; no code with an ordinary meaning as well. */
export const codeClasses: Readonly<Partial<Record<string, "rate-limit" | "unknown" | "clock">>> = {
  "0003": "rate-limit",
  "-1000": "unknown",
  "-1001": "unknown",
  "-1006": "unknown",
  "-1007": "unknown",
  "-1015": "rate-limit",
  "-1021": "clock",
  "-1146": "unknown",
  "-1147": "unknown",
  "-3145": "rate-limit",
  "-4011": "unknown",
};
