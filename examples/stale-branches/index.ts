import { start } from "../shared/program.js";
import { main } from "./main.js";

const { stdin, stderr } = process;
await start(main({ stdin, stderr }));
