// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { Consortium } from "../refs/consortium.ref";
import { Contract } from "../refs/contract.ref";
import { Provider } from "../refs/provider.ref";
import { refTo } from "../refs/refTo";
import { type CountedItem as Item } from "./counted.rules";
import { CountedItem } from "./counted.type";

export const toCountedItem = ({ kind, id, reason, providerIds }: Item, asOf: AsOf): CountedItem =>
  Object.assign(new CountedItem(), {
    kind,
    id,
    reason,
    provider: refTo(Provider, kind === "PROVIDER" ? id : null, asOf),
    consortium: refTo(Consortium, kind === "CONSORTIUM" ? id : null, asOf),
    contract: refTo(Contract, kind === "CONTRACT" ? id : null, asOf),
    providerIds: [...providerIds],
    providers: providerIds.flatMap((each) => refTo(Provider, each, asOf) ?? []),
  } satisfies CountedItem);
