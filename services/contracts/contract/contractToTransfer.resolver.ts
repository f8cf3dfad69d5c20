// SPDX-License-Identifier: EUPL-1.2
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Public } from "../../../kit/access";
import { toAsOf } from "../../../kit/moment";
import { type Context } from "../context";
import { providerStub } from "../refs/provider.ref";
import { shownContract } from "./contract.reference";
import { type ContractToTransferReader } from "./contractToTransfer.reader";
import { ContractToTransfer } from "./contractToTransfer.type";

@Resolver()
export class ContractToTransferResolver {
  constructor(private readonly reader: ContractToTransferReader) {}

  @Query(() => [ContractToTransfer], {
    description:
      "What mergers left to do in the contracts of a region, by contract (over te dragen contracten): as the register says now, of whatever day. A contract is on it until it was transferred, ended before, or the merger was withdrawn; after a split once for each provider that it may go to.",
  })
  @Public()
  async contractsToTransfer(
    @Arg("region", () => ID, {
      description:
        "That bought the contract itself or through its municipalities, or for which or for whose municipalities it has a line (regiocode). Those for the whole country are of every region.",
    })
    region: string,
    @Ctx() context: Context,
  ): Promise<ContractToTransfer[]> {
    await context.codes.check("region", "Region", region);
    const { knownAt } = await context.moments.of(null, null);
    const found = await this.reader.of(region, knownAt, context);
    return Promise.all(
      found.map(async ({ version, from, to, on }) => {
        const asOf = toAsOf({ on, knownAt });
        return Object.assign(new ContractToTransfer(), {
          contract: await shownContract(version, asOf, context),
          from: providerStub(from, asOf),
          to: providerStub(to, asOf),
          on,
        } satisfies ContractToTransfer);
      }),
    );
  }
}
