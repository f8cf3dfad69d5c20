// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type LocalDate } from "../../../kit/localDate";
import { LocalDateScalar } from "../../../kit/scalars";
import { type Context } from "../context";
import { toProvider } from "../provider/provider.mapper";
import { Provider } from "../provider/provider.type";
import { toSuccession } from "./succession.mapper";
import { type SuccessionRow } from "./succession.row";
import { Succession } from "./succession.type";

/** What became of a provider, and of whom it came. */
@Resolver(() => Provider)
export class ProviderSuccessionResolver {
  @FieldResolver(() => [Succession], {
    description:
      "All that it went into, or that came out of it, by the day shown (opvolgers): one when it merged, more when it was split, and what was split off while it went on.",
  })
  async successors(@Root() provider: Provider, @Ctx() context: Context): Promise<Succession[]> {
    const rows = await context.loaders.successionsByPredecessor.load(provider);
    return Promise.all(
      rows.map(async (row) => toSuccession(row, provider, await other(row.successorId, provider, context))),
    );
  }

  @FieldResolver(() => [Succession], {
    description: "All that went into it, or that it came out of, by the day shown (voorgangers).",
  })
  async predecessors(@Root() provider: Provider, @Ctx() context: Context): Promise<Succession[]> {
    const rows = await context.loaders.successionsBySuccessor.load(provider);
    return Promise.all(
      rows.map(async (row) => toSuccession(row, await other(row.predecessorId, provider, context), provider)),
    );
  }

  @FieldResolver(() => Provider, {
    nullable: true,
    description:
      "The provider that it went into (opgegaan in); null when it did not, or was split into several (splitsing), which `successors` tells.",
  })
  async absorbedBy(@Root() provider: Provider, @Ctx() context: Context): Promise<Provider | null> {
    const [succession, another] = gone(await context.loaders.successionsByPredecessor.load(provider));
    return succession && !another ? other(succession.successorId, provider, context) : null;
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "The day it went into another, or was split (datum fusie of splitsing).",
  })
  async absorbedOn(@Root() provider: Provider, @Ctx() context: Context): Promise<LocalDate | null> {
    const [succession] = gone(await context.loaders.successionsByPredecessor.load(provider));
    return succession?.validFrom ?? null;
  }

  @FieldResolver(() => [Provider], {
    description:
      "The providers that are gone into it (overgenomen aanbieders), or of which it is a part (splitsing).",
  })
  async absorbed(@Root() provider: Provider, @Ctx() context: Context): Promise<Provider[]> {
    const rows = gone(await context.loaders.successionsBySuccessor.load(provider));
    const found = await Promise.all(rows.map((row) => other(row.predecessorId, provider, context)));
    return found.flatMap((each) => each ?? []);
  }
}

/** Without those whose predecessor goes on. */
const gone = (rows: readonly SuccessionRow[]): SuccessionRow[] =>
  rows.filter(({ kind }) => kind !== "AFSPLITSING");

async function other(id: string, { asOf }: Provider, { loaders }: Context): Promise<Provider | null> {
  const row = await loaders.providerByKey.load({ id, asOf });
  return row && toProvider(row, asOf);
}
