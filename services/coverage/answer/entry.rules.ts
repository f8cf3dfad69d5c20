// SPDX-License-Identifier: EUPL-1.2
import { type Fact } from "../projection/facts";
import { type Merged } from "./contracts.rules";
import { type Intake } from "./intake.rules";
import { type Proximity } from "./proximity.rules";

/** Own lines, lines of the counterpart segment, and bespoke agreements, in the order of the list. */
export const groups = ["OWN", "COUNTERPART", "INDIVIDUAL"] as const;
export type Group = (typeof groups)[number];

/** A provider through one contract line. */
export interface Entry {
  readonly group: Group;
  readonly provider: Fact<"Provider">;
  readonly contract: Fact<"Contract">;
  readonly line: Fact<"ContractLine">;
  /** The consortium it is bound through; null for a party of its own. */
  readonly asMemberOf: string | null;
  /** The line names none but municipalities that merged into the one asked for; null when it reaches that by itself. */
  readonly merged: Merged | null;
  readonly proximity: Proximity;
  readonly intake: Intake;
  readonly stop: Fact<"AdmissionStop"> | null;
  /** The stop names a municipality that was split: a person has to say for which successor it is. */
  readonly isStopOfSplit: boolean;
  readonly underSupervision: boolean;
}

/** A provider and a consortium could have the same id: they are told apart here. */
export const asProvider = (id: string): string => `provider ${id}`;
export const asConsortium = (id: string): string => `consortium ${id}`;

/** Whom the contract was concluded with: a consortium is one counterparty. */
export const counterpartyOf = ({ asMemberOf, provider }: Entry): string =>
  asMemberOf === null ? asProvider(provider.id) : asConsortium(asMemberOf);
