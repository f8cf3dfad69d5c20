// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { endStopQuestion } from "./endStop.question";
import { aboutStop } from "./stopSubject";

export const endStop: Job = {
  path: "opnamestop-opheffen",
  typeName: "AdmissionStop",
  nature: "amendment",
  title: words("Lift an admission stop", "Opnamestop opheffen"),
  lead: words(
    "From a day on the provider takes people again.",
    "Vanaf een dag neemt de aanbieder weer mensen op.",
  ),
  fields: [
    {
      name: "on",
      widget: "day",
      isRequired: true,
      label: words("First day without the stop", "Eerste dag zonder de stop"),
    },
  ],
  subjectOf: aboutStop,
  perform: async (call, given) => {
    const { data, missing } = await call.ask(endStopQuestion, {
      id: given.id,
      on: given.demanded("on"),
      basis: given.basis,
      ...given.why,
    });
    return { data: data.endAdmissionStop, missing };
  },
};
