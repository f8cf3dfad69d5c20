// SPDX-License-Identifier: EUPL-1.2
import { type EngineCase } from "../engineCase";
import { circular } from "./circular";
import { conditions } from "./conditions";
import { defer } from "./defer";
import { enumIntersection } from "./enumIntersection";
import { external } from "./external";
import { fragments } from "./fragments";
import { hops } from "./hops";
import { inaccessible } from "./inaccessible";
import { inheritedNames } from "./inheritedNames";
import { inputIntersection } from "./inputIntersection";
import { interfaceField } from "./interfaceField";
import { interfaceObject } from "./interfaceObject";
import { interfaceObjectFirst } from "./interfaceObjectFirst";
import { interfaceObjectFault } from "./interfaceObjectFault";
import { interfaceObjectKeys } from "./interfaceObjectKeys";
import { interfaceObjectShared } from "./interfaceObjectShared";
import { interfaces } from "./interfaces";
import { introspection } from "./introspection";
import { keyComposite } from "./keyComposite";
import { keyMultiple } from "./keyMultiple";
import { keyNested } from "./keyNested";
import { keySingle } from "./keySingle";
import { keyThroughAnother } from "./keyThroughAnother";
import { listsOfLists } from "./listsOfLists";
import { mutations } from "./mutations";
import { nullKeys } from "./nullKeys";
import { nullPropagation } from "./nullPropagation";
import { override } from "./override";
import { ownScalars } from "./ownScalars";
import { provides } from "./provides";
import { requiresArguments } from "./requiresArguments";
import { requiresBeside } from "./requiresBeside";
import { requiresChained } from "./requiresChained";
import { requiresFragments } from "./requiresFragments";
import { requiresInUnion } from "./requiresInUnion";
import { requiresKeys } from "./requiresKeys";
import { requiresNested } from "./requiresNested";
import { requiresOtherKeys } from "./requiresOtherKeys";
import { requiresPlain } from "./requiresPlain";
import { responseNames } from "./responseNames";
import { shareableFault } from "./shareableFault";
import { shareableListFault } from "./shareableListFault";
import { shareableRoot } from "./shareableRoot";
import { shareableRootFault } from "./shareableRootFault";
import { shareableUnknown } from "./shareableUnknown";
import { shareableValue } from "./shareableValue";
import { staleLinks } from "./staleLinks";
import { subscriptions } from "./subscriptions";
import { typeConditions } from "./typeConditions";
import { unionAskedByInterface } from "./unionAskedByInterface";
import { unions } from "./unions";
import { unionShared } from "./unionShared";
import { unknownBesideUnknown } from "./unknownBesideUnknown";
import { variables } from "./variables";

/** Every case; a file that is not here is not a case. */
export const engineCases: readonly EngineCase[] = [
  circular,
  conditions,
  defer,
  enumIntersection,
  external,
  fragments,
  hops,
  inaccessible,
  inheritedNames,
  inputIntersection,
  interfaceField,
  interfaceObject,
  interfaceObjectFirst,
  interfaceObjectFault,
  interfaceObjectKeys,
  interfaceObjectShared,
  interfaces,
  introspection,
  keyComposite,
  keyMultiple,
  keyNested,
  keySingle,
  keyThroughAnother,
  listsOfLists,
  mutations,
  nullKeys,
  nullPropagation,
  override,
  ownScalars,
  provides,
  requiresArguments,
  requiresBeside,
  requiresChained,
  requiresFragments,
  requiresInUnion,
  requiresKeys,
  requiresNested,
  requiresOtherKeys,
  requiresPlain,
  responseNames,
  shareableFault,
  shareableListFault,
  shareableRoot,
  shareableRootFault,
  shareableUnknown,
  shareableValue,
  staleLinks,
  subscriptions,
  typeConditions,
  unionAskedByInterface,
  unions,
  unionShared,
  unknownBesideUnknown,
  variables,
];
