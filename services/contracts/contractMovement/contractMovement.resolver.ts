// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { After, First, KnownAt } from "../../../kit/arguments";
import { inputError } from "../../../kit/errors";
import { fingerprintOf } from "../../../kit/fingerprint";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { pageOfWhole, pageRequest } from "../../../kit/paging";
import { LocalDateScalar } from "../../../kit/scalars";
import { type Context } from "../context";
import { shownContract } from "../contract/contract.reference";
import { type Buyer, buyersFor, checkRegionDays } from "../refs/buyers";
import { sharedMoment } from "../refs/sharedMoment";
import { type ContractMovementReader } from "./contractMovement.reader";
import { type Movement, placeOf } from "./contractMovement.rules";
import { ContractMovement, ContractMovementConnection } from "./contractMovement.type";
import { definition, definitionVersion } from "./definition";

@Resolver()
export class ContractMovementResolver {
  constructor(private readonly reader: ContractMovementReader) {}

  @Query(() => ContractMovementConnection, {
    description:
      "Which contracts of a region came onto the list or went off it after the first day, up to and with the last (contractbewegingen); of the region itself, of its municipalities, and national.",
  })
  @Public()
  async contractMovements(
    @Arg("region", () => ID, { description: "The code of the region (regiocode), such as ZHZ." })
    region: string,
    @Arg("from", () => LocalDateScalar, { description: "The day before (van): what it was." })
    from: LocalDate,
    @Arg("to", () => LocalDateScalar, { description: "The last day (tot en met): what it became." })
    to: LocalDate,
    @KnownAt() knownAt: Date | null,
    @First() first: number,
    @After() after: string | null,
    @Ctx() context: Context,
  ): Promise<ContractMovementConnection> {
    if (from >= to) throw inputError("to", `a day after ${from}, the day of \`from\``, to);
    await context.codes.check("region", "Region", region);
    const question = { region, from, to };
    let buyers: readonly Buyer[] = [];
    const page = await pageRequest(
      "contractMovements",
      question,
      { on: to, knownAt, first, after },
      3,
      async (on, known) => {
        const ask = (at: Date | null) => buyersFor(region, at, context.askOwner);
        const { moment, said } = await sharedMoment(context.moments, { on, knownAt: known }, ask);
        checkRegionDays(region, { from, to }, said);
        ({ buyers } = said);
        return moment;
      },
    );
    const { movements, contractsRecorded } = await this.reader.of(
      question,
      buyers,
      page.moment.knownAt,
      context,
    );
    const { edges, pageInfo } = pageOfWhole(movements, page, placeOf);
    const countOf = (kind: Movement["kind"]): number =>
      movements.filter((movement) => movement.kind === kind).length;
    return Object.assign(new ContractMovementConnection(), {
      began: countOf("BEGAN"),
      ended: countOf("ENDED"),
      edges: await Promise.all(
        edges.map(async ({ cursor, node }) => ({ cursor, node: await shown(node, page.asOf, context) })),
      ),
      pageInfo,
      from,
      to,
      definition,
      knownAt: page.moment.knownAt,
      fingerprint: fingerprintOf({
        question: { ...question, knownAt: page.moment.knownAt.toISOString() },
        definitionVersion,
        answer: { contractsRecorded, movements },
      }),
      contractsRecorded,
    } satisfies ContractMovementConnection);
  }
}

async function shown(movement: Movement, asOf: AsOf, context: Context): Promise<ContractMovement> {
  const { contractId: id, kind, on, reason } = movement;
  const row = await context.loaders.nearestContractByKey.load({ id, asOf });
  // What moved was read at this same moment, so it is there.
  if (!row) throw new Error(`Contract ${id} moved, and is not in the register.`);
  const contract = await shownContract(row, asOf, context);
  return Object.assign(new ContractMovement(), { contract, kind, on, reason } satisfies ContractMovement);
}
