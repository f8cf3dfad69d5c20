// SPDX-License-Identifier: EUPL-1.2
import { takeMeasure } from "./measure/takeMeasure.process";
import { endSupervision } from "./supervision/endSupervision.process";
import { registerSupervision } from "./supervision/registerSupervision.process";

/** What is done about the quality of a provider and has a word of its own. */
export const processes = [registerSupervision, endSupervision, takeMeasure];
