// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { type EndingEntry } from "../answer/ending.rules";
import { AdmissionStop } from "../refs/admissionStop.ref";
import { Consortium } from "../refs/consortium.ref";
import { Contract } from "../refs/contract.ref";
import { ContractLine } from "../refs/contractLine.ref";
import { Provider } from "../refs/provider.ref";
import { refTo } from "../refs/refTo";
import { Segment } from "../refs/segment.ref";
import { CoverageEntry } from "./coverage.type";
import { reasonFor } from "./sentence";

export const toCoverageEntry = (entry: EndingEntry, asOf: AsOf): CoverageEntry =>
  Object.assign(new CoverageEntry(), {
    providerId: entry.provider.id,
    providerName: entry.provider.name,
    contractId: entry.contract.id,
    scale: entry.line.scale,
    viaCounterpart: entry.group === "COUNTERPART",
    proximity: entry.proximity,
    intake: entry.intake,
    reason: reasonFor(entry),
    contractEndsOn: entry.endsOn,
    provider: refTo(Provider, entry.provider.id, asOf),
    contract: refTo(Contract, entry.contract.id, asOf),
    line: refTo(ContractLine, entry.line.id, asOf),
    segment: refTo(Segment, entry.line.segmentId, asOf),
    asMemberOf: refTo(Consortium, entry.asMemberOf, asOf),
    admissionStop: refTo(AdmissionStop, entry.stop?.id ?? null, asOf),
  } satisfies CoverageEntry);
