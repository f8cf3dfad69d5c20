// SPDX-License-Identifier: EUPL-1.2
// Two times (DESIGN.md section 3): from all versions to the one world of day D as known at moment K.
import { type Day, type FactVersion, type Landscape, type Moment } from "./landscape";

/** The versions that the register held at K, whatever days they speak of. */
export function recordedAt<F>(versions: readonly FactVersion<F>[], knownAt: Moment): FactVersion<F>[] {
  const found: FactVersion<F>[] = [];
  for (const version of versions) {
    const begun = version.recordedFrom <= knownAt;
    const over = version.recordedUntil !== null && version.recordedUntil <= knownAt;
    if (begun && !over) found.push(version);
  }
  return found;
}

/** DESIGN.md 3: `on` asks about the world, `knownAt` what the register knew; of that, what is valid on the day, half open. */
export function onDay<F>(versions: readonly FactVersion<F>[], on: Day, knownAt: Moment): FactVersion<F>[] {
  const found: FactVersion<F>[] = [];
  for (const version of recordedAt(versions, knownAt)) {
    const begun = version.validFrom === null || version.validFrom <= on;
    const over = version.validUntil !== null && version.validUntil <= on;
    if (begun && !over) found.push(version);
  }
  return found;
}

/** Every list cut down to day and moment: what comes after this cannot look at another day by mistake. */
export function worldOn(landscape: Landscape, on: Day, knownAt: Moment): Landscape {
  return {
    Municipality: onDay(landscape.Municipality, on, knownAt),
    RegionMembership: onDay(landscape.RegionMembership, on, knownAt),
    // A reorganisation is known at K; whether it has effect by D is asked by the rule of territory.
    Reorganisation: recordedAt(landscape.Reorganisation, knownAt),
    SegmentScheme: onDay(landscape.SegmentScheme, on, knownAt),
    Segment: onDay(landscape.Segment, on, knownAt),
    Deployment: onDay(landscape.Deployment, on, knownAt),
    Contract: onDay(landscape.Contract, on, knownAt),
    ContractLine: onDay(landscape.ContractLine, on, knownAt),
    AdmissionStop: onDay(landscape.AdmissionStop, on, knownAt),
    Provider: onDay(landscape.Provider, on, knownAt),
    Location: onDay(landscape.Location, on, knownAt),
    Consortium: onDay(landscape.Consortium, on, knownAt),
    ConsortiumMembership: onDay(landscape.ConsortiumMembership, on, knownAt),
    Supervision: onDay(landscape.Supervision, on, knownAt),
  };
}

/** DESIGN.md 3 "the first recording": of anything; never, in an empty register. */
export function firstRecording(landscape: Landscape): Moment {
  let first = Infinity;
  for (const versions of Object.values(landscape) as FactVersion<unknown>[][]) {
    for (const version of versions) {
      if (version.recordedFrom < first) first = version.recordedFrom;
    }
  }
  return first;
}
