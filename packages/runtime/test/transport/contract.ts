import { describe, expect, it } from "vitest";
import type { Transport, TransportFailure, TransportRequest } from "../../src/transport/transport.js";
import { http, rawServer, refusedOrigin, until } from "./raw-server.js";

export function request(origin: string, more: Partial<TransportRequest> = {}): TransportRequest {
  return {
    origin,
    method: "GET",
    path: "/a?b=c",
    headers: {},
    body: undefined,
    signal: undefined,
    timeoutMs: 5_000,
    ...more,
  };
}

/** The failure of a request, or an error where it did not fail. */
export async function failureOf(sending: Promise<unknown>): Promise<TransportFailure> {
  return sending.then(
    () => {
      throw new Error("was answered");
    },
    (failure: TransportFailure) => failure,
  );
}

/** What every transport does alike. `exact`: it knows whether a request left. */
export function describeTransport(name: string, make: () => Required<Transport>, exact: boolean): void {
  describe(name, () => {
    it("default: sends exactly the text given and returns status, headers and text", async () => {
      await using server = await rawServer((socket) => socket.write(http(201, '{"ok":1}', { "X-Weight": "7" })));
      const transport = make();
      const answer = await transport.send(
        request(server.origin, { method: "POST", path: "/p?q=a%2Cb,c", headers: { "x-key": "K" }, body: "x=%C3%A9" }),
      );
      expect(answer).toMatchObject({ status: 201, text: '{"ok":1}' });
      expect(answer.headers["x-weight"]).toBe("7");
      const [head, body] = (server.requests[0] ?? "").split("\r\n\r\n");
      expect(head?.startsWith("POST /p?q=a%2Cb,c HTTP/1.1\r\n")).toBe(true);
      expect(head?.toLowerCase()).toContain("x-key: k\r\n");
      expect(body).toBe("x=%C3%A9");
      await transport.close();
    });

    it("behavior: joins characters that were cut in two by chunks, skips a byte order mark and 1xx answers", async () => {
      const text = Buffer.from(`\ufeff{"a":"${"é漢😀".repeat(50)}"}`);
      await using server = await rawServer((socket) => {
        socket.write("HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n");
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${text.length}\r\n\r\n`);
        let at = 0;
        const timer = setInterval(() => {
          if (at >= text.length) return clearInterval(timer);
          socket.write(text.subarray(at, at + 101));
          at += 101;
        }, 1);
      });
      const transport = make();
      const answer = await transport.send(request(server.origin));
      expect(answer.status).toBe(200);
      expect(answer.text).toBe(`{"a":"${"é漢😀".repeat(50)}"}`);
      await transport.close();
    });

    it("behavior: does not follow a redirect", async () => {
      await using server = await rawServer((socket) => socket.write(http(302, "", { location: "/other" })));
      const transport = make();
      expect((await transport.send(request(server.origin))).status).toBe(302);
      expect(server.requests).toHaveLength(1);
      await transport.close();
    });

    it("error: nobody listens", async () => {
      const transport = make();
      const failure = await failureOf(transport.send(request(await refusedOrigin())));
      expect(failure).toMatchObject({ kind: "network", sent: !exact });
      await transport.close();
    });

    it.each([
      ["before an answer", ""],
      ["in the headers", "HTTP/1.1 200 OK\r\ncontent-le"],
      ["after the headers", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n"],
      ["in the body", 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":'],
      ["in a chunked body", 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n'],
    ])("error: the connection ends %s", async (_where, part) => {
      for (const reset of [true, false]) {
        await using server = await rawServer((socket) => {
          const end = () => (reset ? socket.resetAndDestroy() : socket.end());
          if (part === "") end();
          else socket.write(part, () => setTimeout(end, 5));
        });
        const transport = make();
        const failure = await failureOf(transport.send(request(server.origin, { method: "POST", body: "a=b" })));
        expect(failure).toMatchObject({ kind: "network", sent: true });
        expect(server.requests).toHaveLength(1);
        await transport.close();
      }
    });

    it("error: no answer in time, also when the body is slow", async () => {
      await using server = await rawServer((socket, text) => {
        if (text.includes("/slow")) socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
      });
      const transport = make();
      for (const path of ["/hang", "/slow"]) {
        const failure = await failureOf(transport.send(request(server.origin, { path, timeoutMs: 60 })));
        expect(failure).toMatchObject({ kind: "timeout", sent: true });
      }
      await transport.close();
    });

    it("error: aborted before and after sending; the listener is taken down", async () => {
      await using server = await rawServer((socket, text) => {
        if (!text.includes("/hang")) socket.write(http(200, "{}"));
      });
      const transport = make();
      const gone = await failureOf(transport.send(request(server.origin, { signal: AbortSignal.abort("why") })));
      expect(gone).toEqual({ kind: "aborted", sent: false, cause: "why" });
      expect(server.requests).toHaveLength(0);

      const controller = new AbortController();
      let listeners = 0;
      const { signal } = controller;
      const add = signal.addEventListener.bind(signal);
      const remove = signal.removeEventListener.bind(signal);
      signal.addEventListener = (...args: Parameters<typeof add>) => {
        listeners++;
        add(...args);
      };
      signal.removeEventListener = (...args: Parameters<typeof remove>) => {
        listeners--;
        remove(...args);
      };
      await transport.send(request(server.origin, { signal }));
      expect(listeners).toBe(0);

      const sending = failureOf(transport.send(request(server.origin, { path: "/hang", signal })));
      await until(() => server.requests.length === 2);
      controller.abort("stop");
      expect(await sending).toEqual({ kind: "aborted", sent: true, cause: "stop" });
      expect(listeners).toBe(0);
      await transport.close();
    });

    it("error: close() fails what is under way and all that comes later", async () => {
      await using server = await rawServer(() => undefined);
      const transport = make();
      const sending = failureOf(transport.send(request(server.origin)));
      await until(() => server.requests.length === 1);
      await transport.close();
      expect(await sending).toMatchObject({ kind: "aborted", sent: true });
      expect(await failureOf(transport.send(request(server.origin)))).toMatchObject({ kind: "aborted", sent: false });
      await transport.close();
    });

    it("error: a header that HTTP forbids is never sent, and never shown", async () => {
      await using server = await rawServer((socket) => socket.write(http(200, "{}")));
      const transport = make();
      const failure = await failureOf(transport.send(request(server.origin, { headers: { key: "SECRET\n1" } })));
      expect(failure).toMatchObject({ kind: "network", sent: false });
      expect(String(failure.cause)).not.toContain("SECRET");
      expect(server.requests).toHaveLength(0);
      await transport.close();
    });
  });
}
