import type { Row } from "../harness.js";
import { loopback, stub } from "./calls.js";
import { editor } from "./editor.js";
import { flight } from "./flight.js";
import { generator } from "./generate.js";
import { growth } from "./growth.js";
import { size } from "./size.js";
import { start } from "./start.js";
import { types } from "./types.js";
import { memory, walk } from "./walk.js";

/** All rows, by the name that `--only` takes. */
export const ROWS: Readonly<Record<string, Row>> = {
  size,
  start,
  loopback,
  stub,
  flight,
  walk,
  memory,
  types,
  editor,
  generate: generator,
  growth,
};
