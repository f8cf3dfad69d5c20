// SPDX-License-Identifier: EUPL-1.2
import { type RequestContext } from "../../kit/context";
import { type Freshness } from "./projection/projection.repository";

/** What the resolvers of the read side get; made anew for each request. */
export interface Context extends RequestContext {
  /** How far the projection is, read once for the request. */
  readonly freshness: () => Promise<Freshness>;
}
