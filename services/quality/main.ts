// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { runOwner } from "../../kit/runOwner";
import { quality } from "./definition";
import { environment } from "./env";

void runOwner(quality, environment());
