import { start } from "../shared/program.js";
import { main } from "./main.js";

await start(main);
