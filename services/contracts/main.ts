// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { runOwner } from "../../kit/runOwner";
import { contracts } from "./definition";
import { environment } from "./env";

void runOwner(contracts, environment());
