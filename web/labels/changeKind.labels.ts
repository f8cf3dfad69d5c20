// SPDX-License-Identifier: EUPL-1.2
import { catalogue } from "../page/catalogue";

/** What was done to an entity, as a heading says it; the schema explains each in a sentence. */
export const changeKinds = catalogue(
  {
    CREATED: "Ingevoerd",
    CHANGED: "Gewijzigd",
    ENDED: "Beëindigd",
    WITHDRAWN: "Ingetrokken",
    CONFIRMED: "Nagegaan",
  },
  {
    CREATED: "Entered",
    CHANGED: "Changed",
    ENDED: "Ended",
    WITHDRAWN: "Withdrawn",
    CONFIRMED: "Checked",
  },
);
