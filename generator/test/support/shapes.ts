/** A shape of a one-feature spec, a value on the wire, and what it decodes to; a pattern stands for the message of a DecodeError. */
export interface ShapeCase {
  readonly feature: string;
  readonly name: string;
  readonly title: string;
  readonly wire: string;
  readonly expected: unknown;
}

function row(feature: string, name: string, title: string, wire: string, expected: unknown): ShapeCase {
  return { feature, name, title, wire, expected };
}

const HOLDER = '"byConst":{"kind":"b","two":"x"},"byKey":{"id":"1"},"plain":5';

export const shapes: readonly ShapeCase[] = [
  row("one-of-discriminator", "Event", "known", '{"e":"opened","p":"1.50"}', { type: "opened", price: "1.50" }),
  row("one-of-discriminator", "Event", "of an enum", '{"e":"expired","n":2}', { type: "expired", count: 2 }),
  row("one-of-discriminator", "Event", "unlisted", '{"e":"split","r":"2"}', { type: "split", r: "2" }),
  row("one-of-discriminator", "Event", "not an object", '"x"', /object/),
  row("one-of", "Holder", "scalar", `{${HOLDER},"byWire":"1.5"}`, {
    byConst: { kind: "b", two: "x" },
    byKey: { id: "1" },
    plain: "5",
    byWire: "1.5",
  }),
  row("one-of", "ByWire", "value", '"MAX"', "MAX"),
  row("one-of", "ByWire", "boolean", "true", true),
  row("one-of", "ByWire", "list", '["a"]', ["a"]),
  row("one-of", "ByWire", "object", '{"id":"1"}', { id: "1" }),
  row("one-of", "ByKey", "longer", '{"id":"1","more":"2"}', { id: "1", more: "2" }),
  row("one-of", "ByConst", "unknown", '{"kind":"z"}', /kind/),
  row("one-of", "ByTrial", "second", '{"v":false}', { v: false }),
  row("const", "Thing", "fits", '{"text":"fixed","number":7,"flag":true}', { text: "fixed", number: 7, flag: true }),
  row("const", "Thing", "differs", '{"text":"other","number":7,"flag":true}', /text/),
  row("tuples", "Market", "fits", '{"levels":[["1","2"],["3",4]],"candle":[1,"2",3]}', {
    levels: [
      ["1", "2"],
      ["3", "4"],
    ],
    candle: { time: 1, close: "2", trades: 3 },
  }),
  row("tuples", "Market", "short candle", '{"levels":[],"candle":[1,"2"]}', {
    levels: [],
    candle: { time: 1, close: "2" },
  }),
  row("tuples", "Market", "short level", '{"levels":[["1"]],"candle":[1,"2"]}', /levels\[0\]/),
  row("case", "Trade", "fits", '{"e":"a","E":1,"t":"b","T":2,"m":true,"M":false}', {
    e: "a",
    E: 1,
    t: "b",
    T: 2,
    m: true,
    M: false,
  }),
  row("case", "Trade", "one case missing", '{"e":"a","E":1,"t":"b","m":true,"M":false}', /T: missing/),
  row("odd-keys", "Odd", "fits", '{"24h-change":"1","class":"c","a.b":"d","with space":"e"}', {
    "24h-change": "1",
    class: "c",
    ab: "d",
    "with space": "e",
  }),
  row("odd-keys", "Odd", "unknown fields are kept", '{"24h-change":"1","class":"c","a.b":"d","new":"n"}', {
    "24h-change": "1",
    class: "c",
    ab: "d",
    new: "n",
  }),
  row("recursion", "Node", "fits", '{"name":"a","children":[{"name":"b","children":[],"parent":null}]}', {
    name: "a",
    children: [{ name: "b", children: [], parent: null }],
  }),
  row("recursion", "Node", "deep failure", '{"name":"a","children":[{"name":"b"}]}', /children\[0\]\.children/),
  row("nullable", "Thing", "null", '{"a":null,"b":"","c":null,"d":null,"e":""}', {
    a: null,
    b: null,
    c: null,
    d: null,
    e: null,
  }),
  row("nullable", "Thing", "values", '{"a":"","b":"0.0","c":1}', { a: "", b: "0.0", c: 1 }),
  row("nullable", "Thing", "missing", '{"b":"1","c":1}', /a: missing/),
  row("all-of", "Both", "fits", '{"left":"l","right":1}', { left: "l", right: 1 }),
  row(
    "numbers",
    "Numbers",
    "every digit",
    '{"id":9223372036854775807,"textId":"9223372036854775807","exact":"0.10","bare":0.10,"count":1,"textCount":"2","time":"3"}',
    {
      id: "9223372036854775807",
      textId: "9223372036854775807",
      exact: "0.10",
      bare: "0.10",
      count: 1,
      textCount: 2,
      time: 3,
    },
  ),
  row(
    "numbers",
    "Numbers",
    "an integer a double can't hold",
    '{"id":1,"textId":"1","exact":"1","bare":1,"count":9007199254740993,"textCount":"2","time":"3"}',
    /count/,
  ),
  row("enums", "Thing", "new value of an open enum", '{"open":"NEWER","closed":"A","level":3}', {
    open: "NEWER",
    closed: "A",
    level: 3,
  }),
  row("enums", "Thing", "new value of a closed enum", '{"open":"NEW","closed":"C","level":1}', /closed/),
  row(
    "additional-properties",
    "Maps",
    "fits",
    '{"rates":{"BTC":"1"},"raw":{"a":[1]},"anything":{"b":2},"mixed":{"id":"i","n":4}}',
    { rates: { BTC: "1" }, raw: { a: ["1"] }, anything: { b: "2" }, mixed: { id: "i", n: 4 } },
  ),
  row("additional-properties", "Mixed", "the rest is typed", '{"id":"i","n":"x"}', /n/),
  row("also", "Thing", "other spelling", '{"mAx":"1"}', { max: "1" }),
  row("streams", "TradePush", "fits", '{"topic":"trade","data":[{"p":"1"}]}', {
    topic: "trade",
    data: [{ price: "1" }],
  }),
];
