// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { changeContractQuestion } from "../form/changeContract.question";
import { aboutContract } from "./contractSubject";
import { extendQuestion } from "./extend.question";
import { suspendQuestion } from "./suspend.question";
import { type ExitReason, terminateQuestion } from "./terminate.question";

const contract = { typeName: "Contract", nature: "amendment", subjectOf: aboutContract } as const;

export const extendContract: Job = {
  ...contract,
  path: "contract-verlengen",
  title: words("Extend a contract by an option", "Contract verlengen met een optie"),
  lead: words(
    "One of its options is exercised, and the contract ends later.",
    "Een van de opties wordt gelicht, en het contract loopt langer door.",
  ),
  fields: [
    { name: "option", widget: "choice", isRequired: true, label: words("Option", "Verlengingsoptie") },
    {
      name: "from",
      widget: "day",
      isRequired: true,
      label: words("Extended from", "Verlengd vanaf"),
      hint: words("Not after the end that it has.", "Niet na het einde dat het nu heeft."),
    },
  ],
  perform: async (call, given) => {
    const { data, missing } = await call.ask(extendQuestion, {
      option: given.demanded("option"),
      from: given.demanded("from"),
      basis: given.basis,
      ...given.why,
    });
    return { data: data.extendContract, missing };
  },
};

export const terminateContract: Job = {
  ...contract,
  path: "contract-opzeggen",
  title: words("Give notice of a contract", "Contract opzeggen"),
  lead: words(
    "From the day of the notice the provider takes nobody new. The contract runs until its end.",
    "Vanaf de dag van de opzegging neemt de aanbieder niemand nieuw op. Het contract loopt tot het einde.",
  ),
  fields: [
    {
      name: "noticeOn",
      widget: "day",
      isRequired: true,
      label: words("Day of the notice", "Datum van opzegging"),
    },
    {
      name: "endsOn",
      widget: "day",
      isRequired: true,
      label: words("First day after the contract", "Eerste dag na het contract"),
    },
    {
      name: "exitReason",
      widget: "choice",
      isRequired: true,
      label: words("Why it ends", "Reden van uitstroom"),
    },
  ],
  perform: async (call, given) => {
    const { data, missing } = await call.ask(terminateQuestion, {
      id: given.id,
      noticeOn: given.demanded("noticeOn"),
      endsOn: given.demanded("endsOn"),
      exitReason: given.demanded("exitReason") as ExitReason,
      basis: given.basis,
      ...given.why,
    });
    return { data: data.terminateContract, missing };
  },
};

export const suspendContract: Job = {
  ...contract,
  path: "contract-opschorten",
  title: words("Suspend a contract", "Contract opschorten"),
  lead: words(
    "Under the contract nobody new is taken for a while, or until further notice.",
    "Onder het contract wordt een tijd niemand nieuw opgenomen, of tot nader bericht.",
  ),
  fields: [
    { name: "from", widget: "day", isRequired: true, label: words("From", "Vanaf") },
    {
      name: "until",
      widget: "day",
      label: words("In force again on", "Weer van kracht op"),
      hint: words("Empty: until further notice.", "Leeg: tot nader bericht."),
    },
  ],
  perform: async (call, given) => {
    const { data, missing } = await call.ask(suspendQuestion, {
      id: given.id,
      from: given.demanded("from"),
      until: given.text("until"),
      basis: given.basis,
      ...given.why,
    });
    return { data: data.suspendContract, missing };
  },
};

export const resumeContract: Job = {
  ...contract,
  path: "contract-hervatten",
  title: words("Resume a contract", "Contract hervatten"),
  lead: words(
    "A contract that was suspended until further notice is in force again.",
    "Een contract dat tot nader bericht was opgeschort is weer van kracht.",
  ),
  fields: [
    {
      name: "from",
      widget: "day",
      isRequired: true,
      label: words("In force again on", "Weer van kracht op"),
    },
  ],
  perform: async (call, given) => {
    const from = given.demanded("from");
    const { data, missing } = await call.ask(changeContractQuestion, {
      changes: [
        {
          contract: {
            act: "AMEND",
            id: given.id,
            from,
            basis: given.basis,
            facts: { status: "ACTIEF", statusSince: from },
          },
        },
      ],
      ...given.why,
    });
    return { data: data.changeContracts, missing };
  },
};
