// SPDX-License-Identifier: EUPL-1.2
import { type ASTNode, getNamedType, isObjectType, Kind, type TypeNode, visit } from "graphql";
import { keysOf, type Sdl } from "./sdl";
import { type Subgraph } from "./subgraph";

/** What no subgraph shows: prices, what may be spent, who recorded it, and numbers small enough to point at somebody. */
const kept = /tariff|ceilingAmount|amount|usedCents|(?<!subcontr)actor|people/i;

/** What those who keep the register enter, and read in its history. */
const forKeepers = /^Mutation\.|^(HistoryEntry|ChangedFact)\.actor$|(Facts|Operation|Change)(\.\w+)?$/;

/** What only roles are answered, whatever the schema shows: test/confidential/. */
const forRoles = /^(Tariff|Ceiling|Reallocation)(\.\w+)?$|^Query\.(tariffs|ceilings)(\.\w+)?$/;

/** The rules that every subgraph's SDL keeps, read from schema/. */
export function sdlKeepsTheRules(sdl: Sdl, subgraph: Subgraph): void {
  describe("its SDL", () => {
    it("describes every type, field, argument, input field and value", () => {
      const elements = elementsOf(sdl);
      expect(elements.length).toBeGreaterThan(20);
      expect(elements.filter((each) => !each.described).map((each) => each.path)).toEqual([]);
    });

    it("keys every dated entity by id and asOf and by nothing else", () => {
      const keyed = sdl.objects.filter((type) => keysOf(type).length > 0);
      const dated = sdl.objects.filter((type) => type.fields?.some((field) => field.name.value === "asOf"));
      expect(keyed.length).toBeGreaterThan(0);
      expect(dated).toEqual(keyed);
      expect(keyed.map((type) => keysOf(type).map((key) => key["fields"]))).toEqual(
        keyed.map(() => ["id asOf"]),
      );
    });

    it("shows no list without bound but those that cannot grow", () => {
      const lists = sdl.objects.flatMap((type) => {
        const isPage = type.fields?.some((field) => field.name.value === "pageInfo");
        return (type.fields ?? [])
          .filter((field) => isList(field.type) && !(isPage && field.name.value === "edges"))
          .map((field) => `${type.name.value}.${field.name.value}`);
      });
      expect(lists.sort()).toEqual(Object.keys(subgraph.bounded).sort());
    });

    it("pages every list of pages with first and after", () => {
      const paged = Object.values(sdl.object("Query").getFields()).filter((field) => {
        const type = getNamedType(field.type);
        return isObjectType(type) && "pageInfo" in type.getFields();
      });
      expect(paged.length).toBeGreaterThan(0);
      for (const { args } of paged) {
        expect(args.map((argument) => argument.name)).toEqual(expect.arrayContaining(["first", "after"]));
      }
    });

    it("says of every root field for whom it is", () => {
      const fields = sdl.rootFields.map((field) => field.name.value);
      expect(fields.sort()).toEqual(
        [
          ...subgraph.open,
          ...subgraph.guarded,
          ...subgraph.inside,
          ...Object.keys(subgraph.ofRoles),
          ...(subgraph.ofRegions ?? []),
        ].sort(),
      );
    });

    it("hides from clients what is for the house alone", () => {
      const hidden = sdl.rootFields
        .filter((field) => field.directives?.some((directive) => directive.name.value === "inaccessible"))
        .map((field) => field.name.value);
      expect(hidden.sort()).toEqual([...subgraph.guarded, ...subgraph.inside].sort());
    });

    it("has no field for prices, amounts, authors or numbers of people", () => {
      const fields = elementsOf(sdl).filter(
        (each) => kept.test(each.name) && !forKeepers.test(each.path) && !forRoles.test(each.path),
      );
      expect(fields.map((each) => each.path)).toEqual([]);
    });
  });
}

interface Element {
  readonly path: string;
  readonly name: string;
  readonly described: boolean;
}

function elementsOf(sdl: Sdl): Element[] {
  const elements: Element[] = [];
  visit(sdl.document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!("name" in node) || !node.name || !describable.has(node.kind)) return;
      // The root type is everybody's; federation puts it together.
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION && ["Query", "Mutation"].includes(node.name.value))
        return;
      const above = ancestors.flatMap((each) => ("kind" in each ? [nameOf(each)] : [])).filter(Boolean);
      const path = [...above, node.name.value].join(".");
      const described = "description" in node && (node.description?.value.trim() ?? "") !== "";
      elements.push({ path, name: node.name.value, described });
    },
  });
  return elements;
}

const nameOf = (node: ASTNode): string => ("name" in node && node.name ? node.name.value : "");

const describable = new Set<string>([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
