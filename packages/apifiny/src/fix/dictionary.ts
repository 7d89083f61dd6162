const HEADER =
  "BeginString! BodyLength! MsgType! SenderCompID! TargetCompID! MsgSeqNum! SenderSubID TargetSubID PossDupFlag " +
  "PossResend SendingTime! OrigSendingTime";

/** Name, type, category and fields of each message; `!` marks what is required. */
const MESSAGES = `
Heartbeat 0 admin TestReqID
TestRequest 1 admin TestReqID!
ResendRequest 2 admin BeginSeqNo! EndSeqNo!
Reject 3 admin RefSeqNum! RefTagID RefMsgType SessionRejectReason Text
SequenceReset 4 admin GapFillFlag NewSeqNo!
Logout 5 admin Text
Logon A admin EncryptMethod! HeartBtInt! RawDataLength RawData ResetSeqNumFlag
NewOrderSingle D app ClOrdID! Account! HandlInst! SecurityExchange! Symbol! Side! TransactTime! OrderQty! OrdType! Price TimeInForce Text
OrderCancelRequest F app ClOrdID! Account! SecurityExchange! Text
OrderStatusRequest H app ClOrdID! Account! SecurityExchange!
ExecutionReport 8 app OrderID ClOrdID ExecID ExecTransType ExecType! OrdStatus! OrdRejReason Account Symbol Side OrderQty OrdType Price TimeInForce LastShares LastPx LeavesQty CumQty AvgPx TransactTime SecurityExchange Text
OrderCancelReject 9 app OrderID ClOrdID OrigClOrdID OrdStatus Account TransactTime CxlRejResponseTo CxlRejReason Text
BusinessMessageReject j app RefSeqNum RefMsgType! BusinessRejectRefID BusinessRejectReason! Text
`;

/** Number, name and type of each field, with the values it can take. */
const FIELDS = `
1 Account STRING
6 AvgPx PRICE
7 BeginSeqNo INT
8 BeginString STRING
9 BodyLength INT
10 CheckSum STRING
11 ClOrdID STRING
14 CumQty QTY
16 EndSeqNo INT
17 ExecID STRING
20 ExecTransType CHAR 0=NEW 1=CANCEL 2=CORRECT 3=STATUS
21 HandlInst CHAR 1=AUTOMATED_EXECUTION_ORDER_PRIVATE 2=AUTOMATED_EXECUTION_ORDER_PUBLIC 3=MANUAL_ORDER
31 LastPx PRICE
32 LastShares QTY
34 MsgSeqNum INT
35 MsgType STRING
36 NewSeqNo INT
37 OrderID STRING
38 OrderQty QTY
39 OrdStatus CHAR
40 OrdType CHAR 1=MARKET 2=LIMIT
41 OrigClOrdID STRING
43 PossDupFlag BOOLEAN
44 Price PRICE
45 RefSeqNum INT
49 SenderCompID STRING
50 SenderSubID STRING
52 SendingTime UTCTIMESTAMP
54 Side CHAR 1=BUY 2=SELL
55 Symbol STRING
56 TargetCompID STRING
57 TargetSubID STRING
58 Text STRING
59 TimeInForce CHAR 1=GOOD_TILL_CANCEL 3=IMMEDIATE_OR_CANCEL 7=POST_ONLY
60 TransactTime UTCTIMESTAMP
95 RawDataLength LENGTH
96 RawData DATA
97 PossResend BOOLEAN
98 EncryptMethod INT 0=NONE
102 CxlRejReason INT
103 OrdRejReason INT
108 HeartBtInt INT
112 TestReqID STRING
122 OrigSendingTime UTCTIMESTAMP
123 GapFillFlag BOOLEAN
141 ResetSeqNumFlag BOOLEAN
150 ExecType CHAR
151 LeavesQty QTY
207 SecurityExchange STRING
371 RefTagID INT
372 RefMsgType STRING
373 SessionRejectReason INT
379 BusinessRejectRefID STRING
380 BusinessRejectReason INT
434 CxlRejResponseTo CHAR
`;

/**
 * The venue's dialect of FIX 4.2 as a data dictionary in the XML format of QuickFIX. Sessions here are driven by it;
 * written to a file it is also the `DataDictionary` of any engine that reads that format.
 *
 * Where it departs from the standard: TimeInForce knows 7 (post only); an OrderCancelRequest and an OrderStatusRequest
 * name the order by its original ClOrdID and leave out the standard's OrigClOrdID, Symbol, Side and TransactTime; an
 * ExecutionReport may come without ClOrdID, ExecTransType, LeavesQty, CumQty and AvgPx.
 */
export const fixDictionary: string = xml();

function xml(): string {
  const lines = ["<fix type='FIX' major='4' minor='2' servicepack='0'>"];
  lines.push(" <header>", ...uses(HEADER.split(" "), "  "), " </header>", " <messages>");
  for (const line of MESSAGES.trim().split("\n")) {
    const [name, type, category, ...fields] = line.split(" ");
    lines.push(`  <message name='${name}' msgtype='${type}' msgcat='${category}'>`, ...uses(fields, "   "));
    lines.push("  </message>");
  }
  lines.push(" </messages>", " <trailer>", ...uses(["CheckSum!"], "  "), " </trailer>", " <components/>", " <fields>");
  for (const line of FIELDS.trim().split("\n")) {
    const [number, name, type, ...values] = line.split(" ");
    const open = `  <field number='${number}' name='${name}' type='${type}'`;
    if (values.length === 0) lines.push(`${open}/>`);
    else lines.push(`${open}>`, ...values.map(enumOf), "  </field>");
  }
  lines.push(" </fields>", "</fix>", "");
  return lines.join("\n");
}

function uses(fields: readonly string[], indent: string): string[] {
  return fields.map((field) => {
    const required = field.endsWith("!");
    return `${indent}<field name='${required ? field.slice(0, -1) : field}' required='${required ? "Y" : "N"}'/>`;
  });
}

function enumOf(value: string): string {
  const [code, description] = value.split("=");
  return `   <value enum='${code}' description='${description}'/>`;
}
