import type { KnownOperation } from "./operations.js";
import { knownOperation } from "./operations.js";
import { partsOf } from "./schema.js";
import type { Description, Route } from "./source.js";

/** The beginning of a path up to one of its parameters: `/projects/{}/issues/{}`, where a record stands. */
export interface Place {
  shape: string;
  /** The place before it in the path; undefined for the first one. */
  parent: Place | undefined;
  /** What its parameter is called, on whichever page: `issue_iid`, `issue_id`. */
  names: Set<string>;
  /** What stands before its parameter, `issues`: a record may hold its own as an attribute of that name. */
  word: string;
  /** The list whose records have the values for it. */
  list: Route | undefined;
  /** Another place whose parameter has the same name, for one without a list of its own. */
  donor: Place | undefined;
  /** How many lists have to be asked one after the other before there are values. */
  level: number;
}

/** An operation that reads, and the place of its last parameter. */
export interface Reading {
  op: KnownOperation;
  place: Place | undefined;
  /** Parameter names by place, in the order of the path. */
  names: readonly { name: string; place: Place }[];
  level: number;
  /** Places whose records it lists. */
  feeds: readonly Place[];
  /** Whether it was asked for; otherwise it is only read for the values that it gives. */
  wanted: boolean;
}

/**
 * What to read, and in which order: a list before the records in it. Which list feeds which parameter is told by the
 * paths: `/projects/{}/issues` has the values for `/projects/{}/issues/{}`.
 *
 * @param resources names of the resources that are asked for; all unless given
 * @param given names of parameters whose values are known
 */
export function readingsOf(
  description: Description,
  resources: readonly string[] | undefined,
  given: ReadonlySet<string>,
): Reading[] {
  const gets = description.routes.filter(({ method }) => method === "GET");
  const lists = new Map(gets.map((route) => [shapeOf(route.template), route]));
  const places = new Map<string, Place>();

  const placesOf = (template: string): { name: string; place: Place }[] => {
    const segments = template.split("/");
    const found: { name: string; place: Place }[] = [];
    segments.forEach((segment, index) => {
      for (const [, name] of segment.matchAll(/\{([^{}]+)\}/g)) {
        const before = segments.slice(0, index).join("/");
        const whole = segment === `{${name}}`;
        const shape = shapeOf(`${before}/${whole ? segment : `${segment}#${name}`}`);
        let place = places.get(shape);
        if (!place) {
          const list = whole ? lists.get(shapeOf(before)) : undefined;
          const parent = found.at(-1)?.place;
          place = {
            shape,
            parent,
            names: new Set(),
            word: segments[index - 1] ?? "",
            list: isList(list) ? list : undefined,
            donor: undefined,
            level: 0,
          };
          places.set(shape, place);
        }
        place.names.add(name!);
        found.push({ name: name!, place });
      }
    });
    return found;
  };
  const isList = (route: Route | undefined): boolean => {
    const schema = route && knownOperation(description, route).success.schema;
    return schema !== undefined && partsOf(schema, description.resolve).some(({ type }) => type === "array");
  };

  const all = gets.map((route) => ({ route, names: placesOf(route.template) }));
  const fed = [...places.values()].filter(({ list }) => list).sort((a, b) => a.shape.length - b.shape.length);
  for (const place of places.values()) {
    if (place.list) continue;
    const fits = (other: Place): boolean => place.parent === undefined || other.parent === place.parent;
    place.donor = fed.find((other) => fits(other) && [...place.names].some((name) => other.names.has(name)));
  }
  for (const place of places.values()) place.level = levelOf(place);

  const wantedTags = resources && new Set(resources);
  const wanted = new Set(all.filter(({ route }) => !wantedTags || wantedTags.has(route.tag)).map(({ route }) => route));
  const needed = new Set(wanted);
  // Reading an issue needs the list of issues, which needs the list of projects.
  const queue = [...wanted];
  for (let route = queue.pop(); route; route = queue.pop()) {
    for (const { place, name } of placesOf(route.template)) {
      if (given.has(name)) continue;
      for (const list of [place.list, place.donor?.list]) {
        if (!list || needed.has(list)) continue;
        needed.add(list);
        queue.push(list);
      }
    }
  }
  return all
    .filter(({ route }) => needed.has(route))
    .map(({ route, names }) => {
      const place = names.at(-1)?.place;
      const op = knownOperation(description, route);
      return {
        op,
        place,
        names,
        level: place?.level ?? 0,
        feeds: fed.filter((other) => other.list === route),
        wanted: wanted.has(route),
      };
    })
    .sort((a, b) => a.level - b.level);
}

function levelOf({ parent, donor }: Place): number {
  return Math.max(parent ? levelOf(parent) + 1 : 1, donor ? levelOf(donor) : 0);
}

function shapeOf(template: string): string {
  return template.replace(/\{[^{}]+\}/g, "{}");
}
