// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { changeContractQuestion } from "../form/changeContract.question";
import { changedFacts, contractFields } from "./contractFacts";
import { aboutContract } from "./contractSubject";

export const amendContract: Job = {
  path: "contract-wijzigen",
  typeName: "Contract",
  nature: "amendment",
  title: words("Amend a contract", "Contract wijzigen"),
  lead: words(
    "Change what becomes different, and leave the rest as it is.",
    "Verander wat er anders wordt, en laat de rest zoals het is.",
  ),
  fields: [
    {
      name: "from",
      widget: "day",
      isRequired: true,
      label: words("First day on which it is so", "Eerste dag waarop het zo is"),
    },
    ...contractFields,
  ],
  subjectOf: aboutContract,
  perform: async (call, given) => {
    const { data, missing } = await call.ask(changeContractQuestion, {
      changes: [
        {
          contract: {
            act: "AMEND",
            id: given.id,
            from: given.demanded("from"),
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
