// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { gentlyClosing } from "./closing";

const sockets: Socket[] = [];
afterEach(() => sockets.splice(0).forEach((socket) => socket.destroy()));

async function listening(server: Server): Promise<{ connected: () => Promise<Socket> }> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    connected: async () => {
      const socket = connect(port, "127.0.0.1");
      sockets.push(socket);
      await once(socket, "connect");
      return socket;
    },
  };
}

const ask = "GET / HTTP/1.1\r\nhost: here\r\n\r\n";
const within = (ms: number) =>
  new Promise((_, reject) => setTimeout(() => reject(new Error("late")), ms).unref());

it("does not wait for a connection over which nothing was ever asked", async () => {
  const server = createServer();
  const close = gentlyClosing(server, 60_000);
  const { connected } = await listening(server);
  const accepted = once(server, "connection");
  await connected();
  await accepted;
  await Promise.race([close(), within(2_000)]);
});

it("answers what is under way, and then lets go of the connection although the client keeps it", async () => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((heard) => {
    answer = heard;
  });
  let release = (): void => undefined;
  const server = createServer((_request, response) => {
    release = () => response.end("the answer");
    answer();
  });
  const close = gentlyClosing(server, 60_000);
  const { connected } = await listening(server);
  const socket = await connected();
  let received = "";
  socket.on("data", (part: Buffer) => (received += part.toString()));
  socket.write(ask);
  await asked;
  const closed = close();
  const early = await Promise.race([
    closed.then(() => true),
    new Promise((soon) => setTimeout(soon, 100, false)),
  ]);
  expect(early).toBe(false);
  const gone = once(socket, "close");
  release();
  await Promise.race([closed, within(2_000)]);
  await gone;
  expect(received).toContain("the answer");
});

it("cuts off what takes longer than the patience", async () => {
  const server = createServer(() => undefined);
  const close = gentlyClosing(server, 50);
  const { connected } = await listening(server);
  const socket = await connected();
  const asked = once(server, "request");
  socket.write(ask);
  await asked;
  const gone = once(socket, "close");
  await Promise.race([close(), within(2_000)]);
  await gone;
});
