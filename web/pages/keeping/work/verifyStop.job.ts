// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../../../kit/words";
import { type Job } from "../form/job";
import { aboutStop } from "./stopSubject";
import { verifyStopQuestion } from "./verifyStop.question";

export const verifyStop: Job = {
  path: "opnamestop-verifieren",
  typeName: "AdmissionStop",
  nature: "verification",
  title: words("Verify an admission stop", "Opnamestop verifiëren"),
  lead: words("Did you check this stop with the provider?", "Hebt u deze stop bij de aanbieder nagevraagd?"),
  fields: [],
  subjectOf: aboutStop,
  perform: async (call, given) => {
    const { data, missing } = await call.ask(verifyStopQuestion, {
      id: given.id,
      basis: given.basis,
      ...given.why,
    });
    return { data: data.verifyAdmissionStop, missing };
  },
};
