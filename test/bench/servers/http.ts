import { type AddressInfo, createServer, type Socket } from "node:net";

// Answers every request with the same order, as fast as a process can: read up to the end of a request, write a
// prepared answer. What the request says is not looked at.

const ORDER = JSON.stringify({
  accountId: "1816002325792329472",
  symbol: "BTCUSDT",
  symbolName: "BTCUSDT",
  clientOrderId: "99999888912",
  orderId: "1470930457684189696",
  transactTime: "1699876787123",
  price: "64213.12",
  origQty: "0.00125",
  executedQty: "0",
  status: "NEW",
  timeInForce: "GTC",
  type: "LIMIT",
  side: "BUY",
  reqAmount: "0",
});

const ANSWER = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${ORDER.length}\r\n\r\n${ORDER}`;

const server = createServer((socket) => {
  let received = "";
  socket.setNoDelay(true);
  socket.on("error", () => {});
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    received += chunk;
    received = answer(socket, received);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());

/** Answers what is complete and returns the rest. */
function answer(socket: Socket, received: string): string {
  let rest = received;
  for (;;) {
    const head = rest.indexOf("\r\n\r\n");
    if (head === -1) return rest;
    const length = /content-length: (\d+)/i.exec(rest.slice(0, head))?.[1] ?? "0";
    const end = head + 4 + Number(length);
    if (rest.length < end) return rest;
    rest = rest.slice(end);
    socket.write(ANSWER);
  }
}
