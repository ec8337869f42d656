import activityAssigned from "./activity-assigned.ts";
import form from "./form.ts";

/** Every rule by its id. */
export const rules = {
  "activity-assigned": activityAssigned,
  form,
};
