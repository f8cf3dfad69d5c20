// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../localDate";
import { type Moment } from "../moment";

/** What can be done to an entity in the register. That the world changed and that the register was wrong are never one. */
export const operationActs = {
  REGISTER: "registreren: it is new here, also when it began long ago; `from`, `until`, `facts`",
  AMEND:
    "wijzigen: the world changed from a day on; `from`, `until`, the facts that became different, and `basis`",
  CORRECT:
    "corrigeren: the register had it wrong, on all days or on those from `from` until `until`; the facts that were wrong, and `basis`",
  CORRECT_PERIOD: "looptijd corrigeren: the first or last day was wrong; `from`, `until`, `basis`",
  RESUME: "hervatten: what had ended holds again; `from`, `until`, `facts`, `basis`",
  END: "beëindigen: it holds no longer from the day `from` on; `basis`",
  WITHDRAW: "intrekken: it should never have been here; its history stays; `basis`",
  CONFIRM:
    "nagaan: somebody checked that it is so as it stands here, and nothing in it becomes different; `basis`. It has to hold today",
  SETTLE:
    "bijwerken: whatever the register says now, on the days from `from` until `until` these are the `facts`; for what comes from a list, and repeatable. What the register did not know before it adds without a `basis`; to change anything else it needs one, and is refused when something was recorded since",
} as const;
export type OperationAct = keyof typeof operationActs;

/** One thing to do to one entity. */
export interface Operation {
  /** As the owner names the entity, such as `contractLine`. */
  readonly entity: string;
  readonly act: OperationAct;
  readonly id: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly facts: Readonly<Record<string, unknown>> | null;
  /** The moment as of which the author saw it. What was recorded of it since makes the operation stale. */
  readonly basis: Moment | null;
  /** Of an end: others take its place, which the same batch says; so what begins to refer to it later may stay. */
  readonly passesOn?: true;
  /** Of what is settled: on its days nothing holds, as whoever made it read in the same transaction; so nobody had to see it. */
  readonly addsDays?: true;
}
