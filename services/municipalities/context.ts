// SPDX-License-Identifier: EUPL-1.2
import { type OwnerContext } from "../../kit/ownerService";
import { type Loaders } from "./loaders";

export type Context = OwnerContext<Loaders>;
