// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";

export const whatIfPath = "/rapport/wat-als";

interface WhatIfPlace {
  readonly region: string;
  readonly scheme: string;
  readonly on: string;
  readonly knownAt: string;
}

/** The contracts that the address leaves out, however they are written beside each other. */
export const contractsIn = (query: URLSearchParams): string[] => [
  ...new Set(
    query
      .getAll("zonder")
      .flatMap((text) => text.split(/[\s,;]+/))
      .filter((id) => id !== ""),
  ),
];

export const whatIfAddress = (call: Call, { region, scheme, on, knownAt }: WhatIfPlace): string =>
  call.link(whatIfPath, { regio: region, indeling: scheme, dag: on, bekend: knownAt });
