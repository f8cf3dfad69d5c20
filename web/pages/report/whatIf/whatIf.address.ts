// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";

export const whatIfPath = "/rapport/wat-als";

interface WhatIfPlace {
  readonly region: string;
  readonly scheme: string;
  readonly on: string;
  readonly knownAt: string;
}

export const whatIfAddress = (call: Call, { region, scheme, on, knownAt }: WhatIfPlace): string =>
  call.link(whatIfPath, { regio: region, indeling: scheme, dag: on, bekend: knownAt });
