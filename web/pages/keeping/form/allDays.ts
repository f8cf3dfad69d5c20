// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from "../../../../kit/words";
import { type Given } from "./given";

/** A correction of which both days stay empty is of all days: that is more than what somebody sees before them. */
export const allDaysDoubt = (given: Given): Words | null =>
  given.text("from") === null && given.text("until") === null
    ? words(
        "You left both days empty: what you changed is then corrected on all days, before and after today, also where the register said something else.",
        "U liet beide dagen leeg: wat u wijzigde wordt dan op alle dagen gecorrigeerd, vóór en na vandaag, ook waar het register iets anders zei.",
      )
    : null;
