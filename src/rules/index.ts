import activityAssigned from "./activity-assigned.ts";
import form from "./form.ts";
import gathered from "./gathered.ts";
import waivers from "./waivers.ts";

/** Every rule by its id. */
export const rules = {
  "activity-assigned": activityAssigned,
  form,
  gathered,
  waivers,
};
