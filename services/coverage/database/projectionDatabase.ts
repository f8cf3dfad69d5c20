// SPDX-License-Identifier: EUPL-1.2
import { type Database, openDatabase } from "../../../kit/database";
import { CreateProjection1795338000000 } from "./migrations/20261122T0900-create-projection";
import { CreateWithheld1795478400000 } from "./migrations/20261124T0000-create-withheld";
import { AddAct1795510800000 } from "./migrations/20261124T0900-add-act";

/** The read side's own schema; it holds nothing that cannot be built anew. */
export async function openProjectionDatabase(url: string): Promise<Database> {
  return openDatabase({
    url,
    schema: "coverage",
    rows: [],
    migrations: [CreateProjection1795338000000, CreateWithheld1795478400000, AddAct1795510800000],
  });
}
