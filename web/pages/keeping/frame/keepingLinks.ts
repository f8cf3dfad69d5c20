// SPDX-License-Identifier: EUPL-1.2
import { type Parameters } from "../../../page/address";
import { keepingPath } from "../../../page/keepingPath";
import { type Call } from "../../../page/page";
import { scopeIn, scopeParameter } from "./scope";

/** The pages of keeping. */
export const places = {
  desk: keepingPath,
  search: `${keepingPath}/zoeken`,
  record: `${keepingPath}/gegeven`,
  work: `${keepingPath}/werk`,
  import: `${keepingPath}/import`,
  errorReports: `${keepingPath}/meldingen`,
} as const;

/** The address of a page of keeping, for the region or municipality that is being worked for. */
export const keepingLink = (call: Call, path: string, parameters: Parameters = {}): string =>
  call.link(path, { [scopeParameter]: scopeIn(call), ...parameters });

/** The form with which something is done; what it is about stands in the parameters. */
export const workLink = (call: Call, job: string, parameters: Parameters = {}): string =>
  keepingLink(call, `${places.work}/${job}`, parameters);

/** The page of one entity: what it says, and all that was ever recorded of it. */
export const recordLink = (call: Call, typeName: string, id: string): string =>
  keepingLink(call, places.record, { soort: typeName, id });
