import { describe, expect, it } from "vitest";
import { DOCUMENT, edit, Workspace } from "./sample.js";

interface Case {
  readonly name: string;
  readonly document: string;
  readonly removed?: readonly string[];
  readonly added?: readonly string[];
  readonly changed?: readonly string[];
}

const CANCEL = DOCUMENT.slice(DOCUMENT.indexOf("Cancel Order"), DOCUMENT.indexOf("Market\n"));
const MARKET = DOCUMENT.slice(DOCUMENT.indexOf("Market\n"), DOCUMENT.indexOf("Errors\n"));
const TRADING = DOCUMENT.slice(DOCUMENT.indexOf("Trading\n"), DOCUMENT.indexOf("Market\n"));

const CASES: readonly Case[] = [
  { name: "nothing", document: DOCUMENT },
  {
    name: "renamed parameter",
    document: edit(DOCUMENT, "| price |", "| limitPrice |"),
    removed: ["POST /v1/order parameter price"],
    added: ["POST /v1/order parameter limitPrice"],
  },
  {
    name: "optional parameter becomes required",
    document: edit(DOCUMENT, "| note | STRING | Free", "| note | STRING | Y | Free"),
    changed: ["POST /v1/order parameter note: STRING, optional -> STRING, required"],
  },
  {
    name: "changed type",
    document: edit(DOCUMENT, "| timestamp | LONG |", "| timestamp | STRING |"),
    changed: ["POST /v1/order parameter timestamp: LONG, required -> STRING, required"],
  },
  {
    name: "new error code",
    document: edit(DOCUMENT, "| -100 |", "| -99 | 400 | New |\n| -100 |"),
    added: ["error -99"],
  },
  {
    name: "other message of a code that has two",
    document: edit(DOCUMENT, "Wrong signature", "Bad signature"),
    changed: ["error 0001: 400 Field %s missing; 400 Wrong signature -> 400 Bad signature; 400 Field %s missing"],
  },
  { name: "removed endpoint", document: edit(DOCUMENT, CANCEL, ""), removed: ["DELETE /v1/order"] },
  {
    name: "new endpoint",
    document: edit(DOCUMENT, "Errors\n", "Ping\nGET /v1/ping\nWeight: 1\nResponse\n{}\nErrors\n"),
    added: ["GET /v1/ping"],
  },
  {
    name: "changed weight",
    document: edit(DOCUMENT, "Weight: 2", "Weight: 5"),
    changed: ["POST /v1/order weight: 2 -> 5"],
  },
  {
    name: "weight no longer stated",
    document: edit(DOCUMENT, "Weight: 2\n", ""),
    changed: ["POST /v1/order weight: 2 -> not stated"],
  },
  {
    name: "changed batch limit",
    document: edit(DOCUMENT, "Upper Limit: 10", "Upper Limit: 20"),
    changed: ["POST /v1/order batch limit: 10 -> 20"],
  },
  {
    name: "new enum value in a list",
    document: edit(DOCUMENT, "- DONE - Over", "- DONE - Over\n- HELD - Stopped"),
    added: ["enum status value HELD"],
  },
  {
    name: "new enum value in a cell",
    document: edit(DOCUMENT, "One of BUY, SELL", "One of BUY, SELL, SHORT"),
    added: ["POST /v1/order parameter side value SHORT"],
  },
  {
    name: "new field in an example",
    document: edit(DOCUMENT, '"coin": "USD"', '"coin": "USD", "rate": 1'),
    added: ["POST /v1/order response fees[].rate"],
  },
  {
    name: "new nested row",
    document: edit(DOCUMENT, ">amount |\nSTRING", ">kind |\nENUM | Kind |\n>amount |\nSTRING"),
    added: ["POST /v1/order response fees[].kind"],
  },
  {
    name: "removed field",
    document: edit(edit(DOCUMENT, ', "amount": "0.1"', ""), ">amount |\nSTRING | Amount |\n", ""),
    removed: ["POST /v1/order response fees[].amount"],
  },
  {
    name: "text becomes a number in an example",
    document: edit(DOCUMENT, '"id": "1"', '"id": 1'),
    changed: ["POST /v1/order response id: STRING, string -> STRING, number"],
  },
  {
    name: "changed frequency and pushed field of a stream",
    document: edit(edit(DOCUMENT, "100ms", "50ms"), '"p": "1.5" }', '"p": "1.5", "q": "1" }'),
    added: ["stream /ws trade push data[].q"],
    changed: ["stream /ws trade frequency: 100ms -> 50ms"],
  },
  {
    name: "changed and lost statement",
    document: edit(edit(DOCUMENT, "5 requests", "9 requests"), "valid for 30 minutes", "short-lived"),
    changed: ["statement rate: 5 -> 9", "statement keyMinutes: 30 -> not found"],
  },
  {
    name: "moved section",
    document: edit(edit(DOCUMENT, MARKET, ""), TRADING, MARKET + TRADING),
  },
  {
    name: "reworded text, titles included",
    document: edit(edit(DOCUMENT, "Places an order.", "Puts an order on the book."), "Which market", "The market"),
  },
  {
    name: "re-ordered tables and keys",
    document: edit(
      edit(DOCUMENT, '{ "id": "1", "status": "NEW",', '{ "status": "NEW", "id": "1",'),
      "| symbol | STRING | Y | Which market |\n| side | ENUM | Y | One of BUY, SELL |",
      "| side | ENUM | Y | One of SELL, BUY |\n| symbol | STRING | Y | Which market |",
    ),
  },
  {
    name: "row wrapped at another place",
    document: edit(
      edit(
        DOCUMENT,
        "| note | STRING | Free text, which may\nbe long | |",
        "| note | STRING | Free text, which may be long |\n|",
      ),
      "| 0001 | 400 | Wrong signature |",
      "| 0001 | 400 |\nWrong signature |",
    ),
  },
  {
    name: "nested rows on one line",
    document: edit(DOCUMENT, ">coin |\nSTRING | Coin |", ">coin | STRING | Coin |"),
  },
  { name: "an example printed once instead of twice", document: edit(DOCUMENT, "{}\n{}", "{}") },
];

describe("changes of a document", () => {
  it.each(CASES)("$name", async ({ document, removed = [], added = [], changed = [] }) => {
    using workspace = new Workspace();
    await workspace.report(DOCUMENT);
    const report = await workspace.report(document);
    expect(report.changes?.removed.map(({ fact }) => fact)).toEqual(removed);
    expect(report.changes?.added.map(({ fact }) => fact)).toEqual(added);
    expect(report.changes?.changed.map(({ fact, from, to }) => `${fact}: ${from} -> ${to}`)).toEqual(changed);
    expect(report.code).toBe(removed.length + added.length + changed.length === 0 ? 0 : 1);
  });
});
