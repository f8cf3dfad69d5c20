// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from "../../../../kit/words";
import { type FormField } from "../form/field";
import { type Nature } from "../form/job";

/** What can be done to one entity of whatever kind, as the register calls it. */
export type EntityAct =
  "REGISTER" | "AMEND" | "CORRECT" | "CORRECT_PERIOD" | "RESUME" | "END" | "WITHDRAW" | "CONFIRM";

export interface ActRule {
  /** In the address of its form. */
  readonly path: string;
  /** Before the name of the kind in English, behind it in Dutch. */
  readonly verb: Words;
  readonly nature: Nature;
  readonly lead: Words;
  /** The days that it asks. */
  readonly days: readonly FormField[];
  readonly asksFacts: boolean;
  /** Whether all facts go along, and not only those that become different. */
  readonly tellsAll: boolean;
}

const noEnd = words("Empty: without an end.", "Leeg: zonder einde.");
const from = (label: Words, isRequired: boolean, hint?: Words): FormField => ({
  name: "from",
  widget: "day",
  label,
  isRequired,
  ...(hint && { hint }),
});
const until = (label: Words, hint: Words = noEnd): FormField => ({
  name: "until",
  widget: "day",
  label,
  hint,
});
const firstDay = words("First day on which it is so", "Eerste dag waarop het zo is");
const dayAfter = words("First day on which it is so no longer", "Eerste dag waarop het niet meer zo is");

/** Beside these there is `SETTLE`, which is for lists: its form is the import. */
export const entityActs: Readonly<Record<EntityAct, ActRule>> = {
  REGISTER: {
    path: "registreren",
    verb: words("Register", "registreren"),
    nature: "new",
    lead: words("Something that the register does not have yet.", "Iets dat het register nog niet heeft."),
    days: [
      from(firstDay, false, words("Empty: it always was.", "Leeg: het is altijd al zo.")),
      until(dayAfter),
    ],
    asksFacts: true,
    tellsAll: true,
  },
  AMEND: {
    path: "wijzigen",
    verb: words("Amend", "wijzigen"),
    nature: "amendment",
    lead: words(
      "Change what becomes different from a day on, and leave the rest as it is.",
      "Wijzig wat er vanaf een dag anders wordt, en laat de rest zoals het is.",
    ),
    days: [
      from(firstDay, true),
      until(dayAfter, words("Empty: as long as it holds.", "Leeg: zolang het geldt.")),
    ],
    asksFacts: true,
    tellsAll: false,
  },
  CORRECT: {
    path: "corrigeren",
    verb: words("Correct", "corrigeren"),
    nature: "correction",
    lead: words(
      "Put right what the register has wrong, and leave the rest as it is.",
      "Zet recht wat er verkeerd in het register staat, en laat de rest zoals het is.",
    ),
    days: [
      from(
        words("It was wrong from", "Het was verkeerd vanaf"),
        false,
        words("Empty: on all days.", "Leeg: op alle dagen."),
      ),
      until(words("First day on which it was right again", "Eerste dag waarop het weer klopte")),
    ],
    asksFacts: true,
    tellsAll: false,
  },
  CORRECT_PERIOD: {
    path: "looptijd-corrigeren",
    verb: words("Correct the period of", "looptijd corrigeren"),
    nature: "correction",
    lead: words(
      "The register has the first or the last day of the whole term wrong. What it says in between stays, days on which it does not hold too.",
      "De eerste of de laatste dag van de hele looptijd staat verkeerd in het register. Wat er tussenin staat blijft, ook dagen waarop het niet geldt.",
    ),
    days: [
      from(
        words("First day of the whole term", "Eerste dag van de hele looptijd"),
        false,
        words(
          "The first of all days on which it holds, also when it did not hold for a while afterwards; what it says before this day goes. Empty: it always was.",
          "De eerste van alle dagen waarop het geldt, ook als het daarna een tijd niet gold; wat er vóór deze dag staat vervalt. Leeg: het is altijd al zo.",
        ),
      ),
      until(
        words("First day after the whole term", "Eerste dag na de hele looptijd"),
        words(
          "After the last of all days on which it holds; what it says from this day on goes. Empty: without an end.",
          "Na de laatste van alle dagen waarop het geldt; wat er vanaf deze dag staat vervalt. Leeg: zonder einde.",
        ),
      ),
    ],
    asksFacts: false,
    tellsAll: false,
  },
  RESUME: {
    path: "hervatten",
    verb: words("Resume", "hervatten"),
    nature: "amendment",
    lead: words(
      "It had ended, and holds again from a day on. Change what is different then.",
      "Het was beëindigd, en geldt vanaf een dag weer. Wijzig wat er dan anders is.",
    ),
    days: [from(words("It holds again from", "Het geldt weer vanaf"), true), until(dayAfter)],
    asksFacts: true,
    tellsAll: true,
  },
  END: {
    path: "beeindigen",
    verb: words("End", "beëindigen"),
    nature: "amendment",
    lead: words(
      "From a day on it holds no longer. What it said before stays.",
      "Vanaf een dag geldt het niet meer. Wat ervoor gold blijft staan.",
    ),
    days: [from(words("First day on which it does not hold", "Eerste dag waarop het niet meer geldt"), true)],
    asksFacts: false,
    tellsAll: false,
  },
  WITHDRAW: {
    path: "intrekken",
    verb: words("Withdraw", "intrekken"),
    nature: "correction",
    lead: words(
      "It should never have been in the register. Its history stays, and says why it went.",
      "Het had nooit in het register moeten staan. De geschiedenis blijft, en zegt waarom het wegging.",
    ),
    days: [],
    asksFacts: false,
    tellsAll: false,
  },
  CONFIRM: {
    path: "nagaan",
    verb: words("Check", "nagaan"),
    nature: "confirmation",
    lead: words(
      "Somebody checked that this is still so. Nothing in it becomes different; everybody sees when it was checked, and not by whom. Is something wrong? Then correct or amend it.",
      "Iemand is nagegaan dat dit nog klopt. Er wordt niets anders; iedereen ziet wanneer het is nagegaan, en niet door wie. Klopt er iets niet? Corrigeer of wijzig het dan.",
    ),
    days: [],
    asksFacts: false,
    tellsAll: false,
  },
};

export const allEntityActs = Object.keys(entityActs) as EntityAct[];
