// SPDX-License-Identifier: EUPL-1.2
import { type Work } from "../../../kit/feed/ledger.repository";
import { always, type Period } from "../../../kit/localDate";
import { type Register } from "../../../kit/versioned/register";
import { type FactsOf, type VersionRow } from "../../../kit/versioned/version.row";
import { recorded } from "../../kit/owners";

/** How many of each kind there are: more than a page of a list shows. */
export const many = 100;

const numbers = Array.from({ length: many }, (_, index) => index + 1);

/** The same for every number, so that a cost that differs is never one of the data. */
export const registerMany =
  <Row extends VersionRow>(work: Work, register: Register<Row>) =>
  async (
    idOf: (n: number) => string,
    factsOf: (n: number) => FactsOf<Row>,
    period: Period = always,
  ): Promise<void> => {
    const all = numbers.map((n) => ({ id: idOf(n), ...period, facts: factsOf(n) }));
    for (const outcome of await register.registerAll(work, all)) recorded(outcome);
  };

export const since2020: Period = { validFrom: "2020-01-01", validUntil: null };

/** The municipalities GM1001, GM1002, … exist; the one hundreds of others went into them, or come from them. */
export const municipalityId = (n: number): string => `GM${1000 + n}`;
export const predecessorId = (n: number): string => `GM${2000 + n}`;
export const successorId = (n: number): string => `GM${3000 + n}`;
