// SPDX-License-Identifier: EUPL-1.2
import { allDaysDoubt } from "../form/allDays";
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { changeContractQuestion } from "../form/changeContract.question";
import { changedFacts, contractFields } from "./contractFacts";
import { aboutContract } from "./contractSubject";

export const correctContract: Job = {
  path: "contract-corrigeren",
  typeName: "Contract",
  nature: "correction",
  title: words("Correct a contract", "Contract corrigeren"),
  lead: words(
    "Put right what the register has wrong, and leave the rest as it is.",
    "Zet recht wat er verkeerd in het register staat, en laat de rest zoals het is.",
  ),
  fields: [
    {
      name: "from",
      widget: "day",
      label: words("It was wrong from", "Het was verkeerd vanaf"),
      hint: words("Empty: on all days.", "Leeg: op alle dagen."),
    },
    {
      name: "until",
      widget: "day",
      label: words("First day on which it was right again", "Eerste dag waarop het weer klopte"),
      hint: words("Empty: without an end.", "Leeg: zonder einde."),
    },
    ...contractFields,
  ],
  doubtOf: allDaysDoubt,
  subjectOf: aboutContract,
  perform: async (call, given) => {
    const { data, missing } = await call.ask(changeContractQuestion, {
      changes: [
        {
          contract: {
            act: "CORRECT",
            id: given.id,
            from: given.text("from"),
            until: given.text("until"),
            basis: given.basis,
            facts: changedFacts(given),
          },
        },
      ],
      ...given.why,
    });
    return { data: data.changeContracts, missing };
  },
};
