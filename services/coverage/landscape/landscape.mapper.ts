// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { Contract } from "../refs/contract.ref";
import { Provider } from "../refs/provider.ref";
import { refTo } from "../refs/refTo";
import { Segment } from "../refs/segment.ref";
import { type LandscapeItem } from "./landscape.rules";
import { LandscapeEntry } from "./landscape.type";

export const toLandscapeEntry = (item: LandscapeItem, asOf: AsOf): LandscapeEntry =>
  Object.assign(new LandscapeEntry(), {
    providerId: item.provider.id,
    providerName: item.provider.name,
    provider: refTo(Provider, item.provider.id, asOf),
    categories: [...item.categories],
    segments: item.segmentIds.flatMap((id) => refTo(Segment, id, asOf) ?? []),
    contracts: item.contractIds.flatMap((id) => refTo(Contract, id, asOf) ?? []),
  } satisfies LandscapeEntry);
