// SPDX-License-Identifier: EUPL-1.2
// Small but wicked landscapes, and questions about them, for fast-check. The parts are in generate/.
import fc from "fast-check";
import { contractsArbitrary } from "./generate/contracts";
import {
  deploymentsArbitrary,
  membershipsArbitrary,
  schemesArbitrary,
  segmentsArbitrary,
} from "./generate/places";
import { providersArbitrary } from "./generate/providers";
import { municipalitiesArbitrary } from "./generate/reorganisations";
import { type Landscape } from "./landscape";

export { questionArbitrary } from "./generate/questions";

export const landscapeArbitrary: fc.Arbitrary<Landscape> = fc
  .tuple(municipalitiesArbitrary, segmentsArbitrary, schemesArbitrary)
  .chain(([municipalities, segments, schemes]) =>
    providersArbitrary(municipalities.ids, segments.ids).chain((providers) =>
      fc
        .record({
          memberships: membershipsArbitrary(municipalities.ids),
          deployments: deploymentsArbitrary(municipalities.ids, segments.ids),
          contracts: contractsArbitrary(providers.ids, municipalities.ids, segments.ids),
        })
        .map(({ memberships, deployments, contracts }) => ({
          Municipality: municipalities.Municipality,
          RegionMembership: memberships,
          Reorganisation: municipalities.Reorganisation,
          SegmentScheme: schemes,
          Segment: segments.Segment,
          Deployment: deployments,
          Contract: contracts.Contract,
          ContractLine: contracts.ContractLine,
          AdmissionStop: providers.AdmissionStop,
          Provider: providers.Provider,
          Location: providers.Location,
          Consortium: providers.Consortium,
          ConsortiumMembership: providers.ConsortiumMembership,
          Supervision: providers.Supervision,
        })),
    ),
  );
