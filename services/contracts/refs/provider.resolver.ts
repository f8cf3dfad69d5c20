// SPDX-License-Identifier: EUPL-1.2
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { fromAsOf } from "../../../kit/moment";
import { heldAt } from "../../../kit/versioned/loaders";
import { toAdmissionStop } from "../admissionStop/admissionStop.mapper";
import { AdmissionStop } from "../admissionStop/admissionStop.type";
import { type Context } from "../context";
import { contractEntity } from "../contract/contract.entity";
import { shownContract } from "../contract/contract.reference";
import { Contract } from "../contract/contract.type";
import { inForceOn } from "../contract/contractStatus.rules";
import { toWaitingTime } from "../waitingTime/waitingTime.mapper";
import { type WaitingTimeRow } from "../waitingTime/waitingTime.row";
import { type Wholes } from "../waitingTime/waitingTime.rules";
import { WaitingTime } from "../waitingTime/waitingTime.type";
import { Provider } from "./provider.ref";

/** What this owner adds to a provider. */
@Resolver(() => Provider)
export class ProviderResolver {
  @FieldResolver(() => [Contract], {
    description:
      "The contracts in force on the day that it is a party of itself (contracten); not through a consortium.",
  })
  async contracts(@Root() provider: Provider, @Ctx() context: Context): Promise<Contract[]> {
    const rows = await context.loaders.contractsByParty.load(provider);
    const day = dayOf(provider);
    const inForce = rows.filter((row) => inForceOn(row, day));
    // With whom it was concluded is content: who may not know that does not find it here either.
    const open = await context.disclosure.open(contractEntity, inForce);
    return Promise.all(open.map((row) => shownContract(row, provider.asOf, context)));
  }

  @FieldResolver(() => [AdmissionStop], { description: "Its stops on the day (opnamestops)." })
  async admissionStops(@Root() provider: Provider, @Ctx() context: Context): Promise<AdmissionStop[]> {
    const rows = await context.loaders.stopsByProvider.load(provider);
    return rows.map((row) => toAdmissionStop(row, provider.asOf));
  }

  @FieldResolver(() => [WaitingTime], {
    description: "How long one waits, as measured up to the day (wachttijden).",
  })
  async waitingTimes(@Root() provider: Provider, @Ctx() context: Context): Promise<WaitingTime[]> {
    const ever = await context.loaders.waitsEverByProvider.load(provider);
    const rows = heldAt(ever, provider.asOf);
    const day = dayOf(provider);
    const wholes = await wholesAmong(ever, context);
    return rows
      .filter((row) => row.measuredOn <= day)
      .map((row) => toWaitingTime(row, ever, wholes, provider.asOf));
  }
}

async function wholesAmong(waits: readonly WaitingTimeRow[], { loaders }: Context): Promise<Wholes> {
  const segmentIds = [...new Set(waits.map(({ segmentId }) => segmentId))];
  const each = segmentIds.map(async (id) => [id, await loaders.wholesEverBySegment.load(id)] as const);
  return new Map(await Promise.all(each));
}

const dayOf = ({ asOf }: Provider): string => fromAsOf(asOf)?.on ?? "";
