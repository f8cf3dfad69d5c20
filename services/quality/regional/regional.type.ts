// SPDX-License-Identifier: EUPL-1.2
import { Arg, ID } from "type-graphql";

/** The argument of the lists of which a part is a region's own. */
export const InRegion = (): ReturnType<typeof Arg> =>
  Arg("region", () => ID, {
    nullable: true,
    description: "Those of this region and those that hold everywhere (regio); all without.",
  });
