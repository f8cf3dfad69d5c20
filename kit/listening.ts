// SPDX-License-Identifier: EUPL-1.2
import { type Server } from "node:http";

/** Somebody else listens on the port. */
export class PortInUse extends Error {}

/**
 * Listens, or says in one sentence why it cannot.
 *
 * @param variable where the port was read, for whoever must choose another
 */
export async function listen(server: Server, port: number, host: string, variable = "PORT"): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (fault: NodeJS.ErrnoException): void =>
      reject(
        fault.code === "EADDRINUSE"
          ? new PortInUse(`Port ${port} is in use; set ${variable} to a free one.`)
          : new Error(`Cannot listen on ${host}:${port}: ${fault.message}.`),
      );
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve();
    });
  });
}

/** An address that listens everywhere is no address to go to. */
export function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
