// SPDX-License-Identifier: EUPL-1.2
import { type RunningCoverage } from "../../services/coverage/service";

/** All that the read side holds, to see whether two ways led to the same. */
export const allFacts = ({ projection }: RunningCoverage): Promise<unknown[]> =>
  projection.transaction((manager) =>
    manager.query<unknown[]>(
      `SELECT type_name, id, valid_from::text, valid_until::text, recorded_from, recorded_until, body
         FROM fact ORDER BY type_name, id, recorded_from, valid_from NULLS FIRST`,
    ),
  );
