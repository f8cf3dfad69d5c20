// SPDX-License-Identifier: EUPL-1.2
import { type EntityKey } from "../../../kit/versioned/loaders";
import { type Context } from "../context";
import { toStatedFigure } from "./statedFigure.mapper";
import { type StatedFigure } from "./statedFigure.type";

export async function resolveStatedFigure(key: EntityKey, context: Context): Promise<StatedFigure | null> {
  const row = await context.loaders.figureByKey.load(key);
  return row && toStatedFigure(row, key.asOf);
}
