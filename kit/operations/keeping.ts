// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLSchema } from "graphql";
import { type Prove } from "../identity/proof";
import { type Seal } from "../identity/seal";
import { type Log } from "../log";
import { type SchemaModule } from "../subgraph";
import { type Entities, type Registry } from "../versioned/registry";
import { type Agreement } from "./agreement";
import { ChangeSetRepository } from "./changeSet.repository";
import { ChangeSetRunner } from "./changeSetRunner";
import { changeSetsModule } from "./changeSets.module";
import { askEmbargoesElsewhere, type EmbargoesElsewhere } from "./embargoesElsewhere";
import { askElsewhere, type KeepersElsewhere } from "./keepersElsewhere";
import { lookupModule } from "./lookup.module";
import { operationsModule } from "./operations.module";
import { OutcomeReader } from "./outcomeReader";
import { Performer, type Surroundings } from "./performer";
import { askReferrersElsewhere, type ReferringOwner } from "./referrersElsewhere";
import { type Process } from "./process";
import { processesModule } from "./processes.module";

/** What an owner says about how its part of the register is kept. */
export interface KeepingDefinition {
  readonly name: string;
  readonly feedPrefix: string;
  /** Types of other owners whose keepers decide who may keep something here. */
  readonly keepersElsewhere?: Readonly<Record<string, KeepersElsewhere>>;
  /** Types of other owners whose embargo closes what belongs to them here. */
  readonly embargoesElsewhere?: Readonly<Record<string, EmbargoesElsewhere>>;
  /** The owners of what may refer to something here. */
  readonly referredToBy?: readonly ReferringOwner[];
  /** What people do in one go and have one word for. */
  readonly processes?: readonly Process[];
  /** What has to agree among several entities, whichever of them is changed. */
  readonly agreements?: readonly Agreement[];
  /** How it is known here that a municipality is a member of a region. */
  readonly membership?: Surroundings["membership"];
}

/** All that keeps one owner's part of the register: its operations in the graph, and what performs large ones. */
export interface Keeping {
  readonly modules: readonly ((plain: GraphQLSchema) => SchemaModule)[];
  readonly runner: ChangeSetRunner;
  /** What a viewer may know of what is not public; anew for each request. */
  readonly disclosureFor: Performer["disclosureFor"];
}

export function openKeeping(
  definition: KeepingDefinition,
  registry: Registry<Entities>,
  house: {
    readonly urlOf: (owner: string) => string;
    readonly prove: Prove;
    readonly seal: Seal;
    readonly log: Pick<Log, "error">;
    readonly clock: Surroundings["clock"];
  },
): Keeping {
  const performer = new Performer(registry, {
    elsewhere: askElsewhere(definition.keepersElsewhere ?? {}, house),
    embargoesElsewhere: askEmbargoesElsewhere(definition.embargoesElsewhere ?? {}, house),
    referrersElsewhere: askReferrersElsewhere(definition.referredToBy ?? [], house),
    membership: definition.membership,
    agreements: definition.agreements ?? [],
    clock: house.clock,
  });
  const sets = new ChangeSetRepository(registry.manager);
  const runner = new ChangeSetRunner(sets, performer, registry.changeLog, house.log);
  const outcomes = new OutcomeReader(registry, performer);
  const processes = definition.processes ?? [];
  return {
    runner,
    disclosureFor: (viewer, today) => performer.disclosureFor(viewer, today),
    modules: [
      operationsModule(definition, registry, performer, outcomes),
      () => lookupModule(definition.feedPrefix, registry, house.seal),
      () => changeSetsModule(definition, sets, runner, outcomes),
      ...(processes.length > 0 ? [() => processesModule(processes, registry, performer, outcomes)] : []),
    ],
  };
}
