// SPDX-License-Identifier: EUPL-1.2
import { type RelayingGateway, startRelayingGateway } from "./relayingGateway";

/** What a register of good faith never has for a name: script, an end of an attribute, a turn of the order, and no end. */
export const hostile = `"><script>document.title='x'</script>\u202e\u2066' & ${"W".repeat(460)}`;

/** The facts that somebody wrote; a page tells them, and goes by none of them. */
const written: ReadonlySet<string> = new Set(
  `basis contractingOffice decisionReference description desk detail email expertRoute explanation label meets name phone
   product providerName reason sentence subregion title website`.split(/\s+/),
);

/** A reason can be one of a list too, by which a page goes. */
const isCode = (text: string): boolean => /^[A-Z_]+$/.test(text);

const worse = (value: unknown, key = ""): unknown => {
  if (typeof value === "string") return written.has(key) && !isCode(value) ? hostile : value;
  if (Array.isArray(value)) return value.map((each) => worse(each, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name.startsWith("__") ? each : worse(each, name)]),
  );
};

/** An answer of a gateway, with that for every text that somebody wrote. */
export const hostileAnswer = (answer: string): string => JSON.stringify(worse(JSON.parse(answer)));

/** The same gateway, whose answers have that. */
export const startHostileGateway = (gateway: string): Promise<RelayingGateway> =>
  startRelayingGateway(gateway, hostileAnswer);
