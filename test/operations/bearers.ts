// SPDX-License-Identifier: EUPL-1.2
import { type Bearer } from "../kit/testHouse";
import { admin, officer, otherRegion, regionalOffice } from "./keeper";

/** Whoever may come, by what people call them; null comes without a token. */
export const bearers: Readonly<Record<string, Bearer | null>> = {
  "nobody with a token": null,
  "an access team": { subject: "team", roles: ["access-team"] },
  "who reports for ZHZ": { subject: "raad", roles: ["reporting"], regions: ["ZHZ"] },
  "the machine of the read side": { subject: "coverage", roles: ["projector"] },
  "the office of ZHZ": regionalOffice,
  "the office of another region": otherRegion,
  "an officer of Gorinchem": officer,
  "an officer of Leiden": { ...officer, subject: "leiden-1", municipalities: ["GM0546"] },
  "an officer of Gorinchem and Dordrecht": {
    ...officer,
    subject: "beide-1",
    municipalities: ["GM0512", "GM0505"],
  },
  "who has the role for nothing": { subject: "leeg-1", roles: ["procurement"] },
  "who has the regions without the role": {
    subject: "niets-1",
    roles: [],
    regions: ["ZHZ"],
    municipalities: ["GM0512"],
  },
  "an admin": admin,
};
