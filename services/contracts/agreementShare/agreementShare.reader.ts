// SPDX-License-Identifier: EUPL-1.2
import { contains } from "../../../kit/localDate";
import { type Moment } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { knowable } from "../contract/knowableContracts.reader";
import { areRecordedOn, buyingOn, isListedOn, isOfRegion } from "../contract/regionContract.rules";
import { RegionContracts } from "../contract/regionContracts.repository";
import { type ContractEntities } from "../entities";
import { type Agreements } from "../refs/agreements";
import { type Buyers } from "../refs/buyers";
import { type AgreementShare, sharesOf } from "./agreementShare.rules";

/** Gathers the lines of the contracts of a region that are on the list on a day. Null: none of its own are recorded. */
export class AgreementShareReader {
  private readonly contracts: RegionContracts;

  constructor(private readonly registry: Registry<ContractEntities>) {
    this.contracts = new RegionContracts(registry.repositories.contract);
  }

  async of(
    region: string,
    { buyers, contractIds }: Buyers & Agreements,
    moment: Moment,
    context: Context,
  ): Promise<AgreementShare[] | null> {
    const { on, knownAt } = moment;
    const municipalityIds = [...new Set(buyers.map(({ municipalityId }) => municipalityId))];
    const versions = await knowable(
      await this.contracts.versions({ region, municipalityIds, knownAt }),
      knownAt,
      context,
    );
    if (!areRecordedOn(versions, region, buyers, on)) return null;
    const listed = versions.filter(
      (version) =>
        contains(version, on) && isListedOn(version, on) && isOfRegion(version, region, buyers, buyingOn(on)),
    );
    const ids = listed.map(({ id }) => id);
    const lines = await this.registry.repositories.contractLine.by("contractId", ids, moment);
    const covering = lines.filter(({ suspended }) => suspended !== true);
    return sharesOf(covering, contractIds);
  }
}
