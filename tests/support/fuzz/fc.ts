import fc from "fast-check";
import { seed } from "./runs.ts";

// The usual tests try the same things every time, so that what fails is what was changed.
fc.configureGlobal({ seed });

export default fc;
