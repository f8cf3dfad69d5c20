// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { sdlOf } from "../../kit/ownerService";
import { quality } from "./definition";

/** Prints the federation SDL of this subgraph, for schema/. */
void sdlOf(quality).then((sdl) => process.stdout.write(sdl));
