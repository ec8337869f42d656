import activityAssigned from "./activity-assigned.ts";
import areaResourced from "./area-resourced.ts";
import focusAreaWorked from "./focus-area-worked.ts";
import form from "./form.ts";
import gathered from "./gathered.ts";
import horizonsShown from "./horizons-shown.ts";
import perspectiveInAreas from "./perspective-in-areas.ts";
import scopeNamed from "./scope-named.ts";
import topicShown from "./topic-shown.ts";
import waivers from "./waivers.ts";

/** Every rule by its id. */
export const rules = {
  "activity-assigned": activityAssigned,
  "area-resourced": areaResourced,
  "focus-area-worked": focusAreaWorked,
  form,
  gathered,
  "horizons-shown": horizonsShown,
  "perspective-in-areas": perspectiveInAreas,
  "scope-named": scopeNamed,
  "topic-shown": topicShown,
  waivers,
};
