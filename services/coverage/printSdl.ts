// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { coverageSubgraph } from "./service";

/** Prints the federation SDL of this subgraph, for schema/. */
void coverageSubgraph(undefined as never).then(({ sdl }) => process.stdout.write(sdl));
