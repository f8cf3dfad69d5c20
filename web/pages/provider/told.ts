// SPDX-License-Identifier: EUPL-1.2
import { type ProviderQuery } from "./provider.question";

export type ProviderTold = NonNullable<ProviderQuery["provider"]>;
