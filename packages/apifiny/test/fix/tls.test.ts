import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:tls";
import { afterAll, expect, test } from "vitest";
import { TransportError } from "../../src/fix/index.js";
import { limit, startVenue } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "fix-tls-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A certificate for `localhost` that lives as long as the tests; `undefined` where there is no openssl. */
const identity = makeIdentity();

function makeIdentity(): { key: string; cert: string } | undefined {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "1"];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  try {
    execFileSync("openssl", ["req", ...kind, ...subject, "-keyout", key, "-out", cert], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}

test.skipIf(identity === undefined)("TLS: only with a certificate that is trusted and fits the name", async () => {
  const venue = await startVenue();
  const server = createServer({ ...identity }, (socket) => {
    const inner = connect(venue.acceptor.port, "127.0.0.1");
    for (const one of [socket, inner]) one.on("error", () => undefined);
    socket.pipe(inner).pipe(socket);
  });
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const ca = identity?.cert ?? "";
  const session = await venue.open({ port, tls: { ca, servername: "localhost" } });
  expect((await session.placeOrder(limit())).executionType).toBe("NEW");
  await session.close();
  for (const tls of [true, { ca, servername: "elsewhere" }] as const) {
    const error = await venue.open({ port, tls }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ sent: false });
  }
  server.close();
});
