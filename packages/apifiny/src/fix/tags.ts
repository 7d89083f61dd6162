/** Numbers of the FIX tags that are read here. */
export const TAG = {
  Account: 1,
  AvgPx: 6,
  BeginString: 8,
  BodyLength: 9,
  CheckSum: 10,
  ClOrdID: 11,
  CumQty: 14,
  ExecID: 17,
  ExecTransType: 20,
  LastPx: 31,
  LastShares: 32,
  MsgSeqNum: 34,
  MsgType: 35,
  NewSeqNo: 36,
  OrderID: 37,
  OrderQty: 38,
  OrdStatus: 39,
  OrigClOrdID: 41,
  PossDupFlag: 43,
  Price: 44,
  RefSeqNum: 45,
  SenderCompID: 49,
  Side: 54,
  Symbol: 55,
  TargetCompID: 56,
  Text: 58,
  TransactTime: 60,
  PossResend: 97,
  CxlRejReason: 102,
  OrdRejReason: 103,
  HeartBtInt: 108,
  GapFillFlag: 123,
  ExecType: 150,
  LeavesQty: 151,
  SessionRejectReason: 373,
  BusinessRejectReason: 380,
  BeginSeqNo: 7,
  EndSeqNo: 16,
} as const;

/** Message types by their name in the standard. */
export const TYPE = {
  Heartbeat: "0",
  TestRequest: "1",
  ResendRequest: "2",
  Reject: "3",
  SequenceReset: "4",
  Logout: "5",
  ExecutionReport: "8",
  OrderCancelReject: "9",
  Logon: "A",
  NewOrderSingle: "D",
  OrderCancelRequest: "F",
  OrderStatusRequest: "H",
  BusinessMessageReject: "j",
} as const;

/** One message as received: its type, place in the sequence, and every field's text by tag. */
export interface FixMessage {
  readonly type: string;
  readonly sequence: number;
  /** Marked by the venue as one that may have been seen before. */
  readonly possibleDuplicate: boolean;
  readonly fields: ReadonlyMap<number, string>;
}
