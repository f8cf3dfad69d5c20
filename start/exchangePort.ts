// SPDX-License-Identifier: EUPL-1.2
import { type ExchangeOptions, startExchange } from "../exchange/http/exchange";
import { type RunningServer } from "../kit/graphqlServer";
import { PortInUse } from "../kit/listening";

const usualPort = 4100;
const triedPorts = 20;

/** @param port the one that was asked for; undefined takes the usual one, or one of the next when that is in use */
export async function startExchangeOn(
  port: number | undefined,
  options: Omit<ExchangeOptions, "port">,
): Promise<RunningServer> {
  if (port !== undefined) return startExchange({ ...options, port });
  for (let next = usualPort; next < usualPort + triedPorts; next += 1) {
    try {
      return await startExchange({ ...options, port: next });
    } catch (fault) {
      if (!(fault instanceof PortInUse)) throw fault;
    }
  }
  throw new Error(
    `Ports ${usualPort} to ${usualPort + triedPorts - 1} are in use; set EXCHANGE_PORT to a free one.`,
  );
}
