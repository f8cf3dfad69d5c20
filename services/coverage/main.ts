// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { createLog } from "../../kit/log";
import { runService } from "../../kit/runService";
import { startCoverage } from "./service";
import { coverageSettings } from "./settings";

void runService(createLog("coverage"), () => startCoverage(coverageSettings()));
