// SPDX-License-Identifier: EUPL-1.2
import { connect, type Socket } from "node:net";

/** What a gateway did in a while. */
export interface Load {
  readonly answers: number;
  readonly seconds: number;
  /** Of each answer, in milliseconds. */
  readonly latencies: readonly number[];
}

/** A request as it goes over the wire. */
export function requestOf(url: string, body: object): Buffer {
  const { host, pathname } = new URL(url);
  const text = Buffer.from(JSON.stringify(body));
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    "content-type: application/json",
    "accept: application/json",
    `content-length: ${text.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), text]);
}

/**
 * As many clients as there are sockets, each asking anew once it is answered. Bare sockets, since a client that takes
 * as long as the server would make every server look alike.
 */
export async function loaded(
  url: string,
  requests: readonly Buffer[],
  clients: number,
  milliseconds: number,
): Promise<Load> {
  const { hostname, port } = new URL(url);
  const latencies: number[] = [];
  let next = 0;
  const sockets = await Promise.all(
    Array.from({ length: clients }, async () => {
      const socket = await connected(hostname, Number(port));
      const answered = answersOf(socket);
      // A server takes in one connection for each round of its loop, so under load the last would wait for the whole of a
      // measurement: each has had an answer before it begins.
      socket.write(requests[next++ % requests.length] as Buffer);
      await answered();
      return { socket, answered };
    }),
  );
  const began = performance.now();
  const until = began + milliseconds;
  await Promise.all(
    sockets.map(async ({ socket, answered }) => {
      do {
        const sent = performance.now();
        socket.write(requests[next++ % requests.length] as Buffer);
        await answered();
        latencies.push(performance.now() - sent);
      } while (performance.now() < until);
      socket.destroy();
    }),
  );
  return { answers: latencies.length, seconds: (performance.now() - began) / 1000, latencies };
}

function connected(host: string, port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true }, () => resolve(socket));
    socket.once("error", reject);
  });
}

const endOfHead = Buffer.from("\r\n\r\n");
const endOfChunks = Buffer.from("0\r\n\r\n");

/** Waits for one answer after the other; anything but a 200 ends the benchmark. */
function answersOf(socket: Socket): () => Promise<void> {
  let [resolve, reject] = [(): void => undefined, (_fault: Error): void => undefined];
  let given: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    given = given.length === 0 ? chunk : Buffer.concat([given, chunk]);
    const end = given.indexOf(endOfHead);
    if (end === -1) return;
    const head = given.subarray(0, end).toString("latin1");
    if (!head.startsWith("HTTP/1.1 200")) {
      reject(new Error(`An answer that is none: ${given.toString().slice(0, 500)}`));
      return;
    }
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    // JSON has no line break of its own that could look like the last chunk.
    const isWhole =
      length === undefined
        ? given.subarray(-endOfChunks.length).equals(endOfChunks)
        : given.length - end - endOfHead.length >= Number(length);
    if (!isWhole) return;
    given = Buffer.alloc(0);
    resolve();
  });
  socket.on("close", () => reject(new Error("A gateway closed the connection.")));
  return () =>
    new Promise<void>((answered, failed) => {
      [resolve, reject] = [answered, failed];
    });
}
