import type { IJsFixConfig } from "jspurefix";
import type { Engine } from "./load.js";

/** What a session says of itself when it logs on. */
export interface Definition {
  readonly sender: string;
  readonly target: string;
  readonly heartbeatSeconds: number;
  /** The token that travels in RawData. */
  readonly token: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const SOH = 1;
/** Digits of BodyLength. */
const LENGTH_DIGITS = 5;

type Fields = Record<string, unknown>;

/** Everything jspurefix wants to know for one connection: silent, in memory, nothing shared with other sessions. */
export function makeConfig({ library, definitions }: Engine, own: Definition, answering: () => boolean): IJsFixConfig {
  const { sender, target, heartbeatSeconds, token, now } = own;
  const description = {
    application: {
      name: "apifiny",
      type: "initiator",
      protocol: "ascii",
      dictionary: "apifiny",
      resilient: false,
      reconnectSeconds: 0,
    },
    Name: "apifiny",
    BeginString: "FIX.4.2",
    SenderCompId: sender,
    TargetCompID: target,
    SenderSubID: "",
    TargetSubID: "",
    Username: "",
    Password: "",
    HeartBtInt: heartbeatSeconds,
    ResetSeqNumFlag: true,
    BodyLengthChars: LENGTH_DIGITS,
  };
  const factory = new library.AsciiSessionMsgFactory(description, (_description, type, fields: Fields) => {
    switch (type) {
      case library.MsgType.Logon:
        return {
          EncryptMethod: 0,
          HeartBtInt: heartbeatSeconds,
          RawDataLength: Buffer.byteLength(token),
          RawData: token,
          ResetSeqNumFlag: true,
        };
      case library.MsgType.Heartbeat:
        return answering() ? fields : {};
      case library.MsgType.Logout:
        return {};
      case "StandardHeader":
        return { ...fields, SendingTime: new Date(now()) };
      default:
        return fields;
    }
  });
  // No logger: what the library logs holds whole messages, and with them the token.
  const config = new library.JsFixConfig(factory, definitions, description, SOH, new library.EmptyLogFactory());
  // Nothing is ever sent again from a store, and it would keep every message of a session that may live for weeks.
  class NoStore extends library.MemorySessionStore {
    override async put(): Promise<void> {}
  }
  config.sessionStoreFactory = { create: (id) => new NoStore(id) };
  const containers = new library.SessionContainer();
  containers.registerSession(config, containers.newChild(description));
  return config;
}
