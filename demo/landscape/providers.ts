// SPDX-License-Identifier: EUPL-1.2
import consortium from "./providers/consortium.json";
import consortiumMembership from "./providers/consortiumMembership.json";
import identity from "./providers/identity.json";
import intakeContact from "./providers/intakeContact.json";
import location from "./providers/location.json";
import provider from "./providers/provider.json";
import succession from "./providers/succession.json";

/** Who gives care. What is referred to comes first. */
export const careGivers = {
  identity,
  provider,
  location,
  intakeContact,
  succession,
  consortium,
  consortiumMembership,
};
