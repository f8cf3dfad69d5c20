// SPDX-License-Identifier: EUPL-1.2
import { type Role } from "../../kit/access";

/** Who one can be in development. Functions, and no persons. */
export interface Account {
  readonly id: string;
  /** On the login page. */
  readonly label: string;
  readonly roles: readonly Role[];
  readonly regions: readonly string[];
  readonly municipalities: readonly string[];
}

const nowhere = { regions: [], municipalities: [] };

export const accounts: readonly Account[] = [
  { id: "admin", label: "Beheerder van het register", roles: ["admin"], ...nowhere },
  {
    id: "soj",
    label: "Inkoop Zuid-Holland Zuid (SOJ)",
    roles: ["procurement"],
    regions: ["ZHZ"],
    municipalities: [],
  },
  { id: "regio-3", label: "Inkoop regio 3", roles: ["procurement"], regions: ["R3"], municipalities: [] },
  {
    id: "gorinchem",
    label: "Inkoop gemeente Gorinchem",
    roles: ["procurement"],
    regions: [],
    municipalities: ["GM0512"],
  },
  {
    id: "leiden",
    label: "Inkoop gemeente Leiden",
    roles: ["procurement"],
    regions: [],
    municipalities: ["GM0546"],
  },
  { id: "jeugdteam", label: "Jeugdteam (toegang)", roles: ["access-team"], ...nowhere },
  {
    id: "raad",
    label: "Rapportage voor de raad, Zuid-Holland Zuid",
    roles: ["reporting"],
    regions: ["ZHZ"],
    municipalities: [],
  },
];

/** What the app that logs in as itself may do. */
export const appAccount: Account = {
  id: "zorglandschap-app",
  label: "",
  roles: ["reporting"],
  regions: ["ZHZ"],
  municipalities: [],
};

export const accountWith = (id: string | undefined): Account | undefined =>
  [...accounts, appAccount].find((account) => account.id === id);
