import { groupBy, streamName } from "./facts.js";
import type { Field, Stream } from "./inventory.js";

/** Joins what a document says in several places about one stream, e.g. an event that stands under two titles. */
export function mergeStreams(streams: readonly Stream[]): Stream[] {
  return [...groupBy(streams, streamName).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    const names = new Set(same.flatMap(({ also }) => also ?? []));
    const parameters = new Map(same.flatMap((one) => one.parameters).map((one) => [one.name, one]));
    return [
      {
        ...first,
        ...(names.size > 0 && { also: [...names] }),
        examples: same.reduce((sum, { examples }) => sum + examples, 0),
        parameters: [...parameters.values()],
        fields: mergeAll(same.flatMap(({ fields }) => fields)),
      },
    ];
  });
}

function mergeAll(fields: readonly Field[]): Field[] {
  return [...groupBy(fields, ({ path }) => path)].map(([path, same]) => {
    const type = same.find((one) => one.type !== undefined)?.type;
    const json = new Set(same.flatMap((one) => one.json?.split("|") ?? []));
    const values = new Set(same.flatMap((one) => one.values ?? []));
    return {
      path,
      ...(type !== undefined && { type }),
      ...(json.size > 0 && { json: [...json].sort().join("|") }),
      ...(values.size > 0 && { values: [...values] }),
    };
  });
}
