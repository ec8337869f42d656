import type { Catalogue } from "../../catalogue.ts";
import activityAssigned from "./activity-assigned.ts";
import activityDated from "./activity-dated.ts";
import activityMeasured from "./activity-measured.ts";
import activityOnTime from "./activity-on-time.ts";
import adopted from "./adopted.ts";
import adoptedByBody from "./adopted-by-body.ts";
import adoptedByCompetentBody from "./adopted-by-competent-body.ts";
import areaResourced from "./area-resourced.ts";
import citationsCurrent from "./citations-current.ts";
import coordinatorNamed from "./coordinator-named.ts";
import expiringSourceConsidered from "./expiring-source-considered.ts";
import focusAreaWorked from "./focus-area-worked.ts";
import followUpAssigned from "./follow-up-assigned.ts";
import followUpStated from "./follow-up-stated.ts";
import followedUp from "./followed-up.ts";
import form from "./form.ts";
import gathered from "./gathered.ts";
import goalMeasured from "./goal-measured.ts";
import hasSection from "./has-section.ts";
import horizonsShown from "./horizons-shown.ts";
import inForce from "./in-force.ts";
import mappingRecent from "./mapping-recent.ts";
import noPersonalNumbers from "./no-personal-numbers.ts";
import noPlaceholders from "./no-placeholders.ts";
import noPrivateContacts from "./no-private-contacts.ts";
import noProtectedAddresses from "./no-protected-addresses.ts";
import ongoingReviewed from "./ongoing-reviewed.ts";
import ownerDistinct from "./owner-distinct.ts";
import partnerAgreementCurrent from "./partner-agreement-current.ts";
import perspectiveInAreas from "./perspective-in-areas.ts";
import referenced from "./referenced.ts";
import revisedWithin from "./revised-within.ts";
import revisionIntervalStated from "./revision-interval-stated.ts";
import routinesCurrent from "./routines-current.ts";
import scopeNamed from "./scope-named.ts";
import topicShown from "./topic-shown.ts";
import trainedWithin from "./trained-within.ts";
import valid from "./valid.ts";
import waivers from "./waivers.ts";

/** What each rule looks at, takes and says. */
export default {
  "activity-assigned": activityAssigned,
  "activity-dated": activityDated,
  "activity-measured": activityMeasured,
  "activity-on-time": activityOnTime,
  adopted,
  "adopted-by-body": adoptedByBody,
  "adopted-by-competent-body": adoptedByCompetentBody,
  "area-resourced": areaResourced,
  "citations-current": citationsCurrent,
  "coordinator-named": coordinatorNamed,
  "expiring-source-considered": expiringSourceConsidered,
  "focus-area-worked": focusAreaWorked,
  "follow-up-assigned": followUpAssigned,
  "follow-up-stated": followUpStated,
  "followed-up": followedUp,
  form,
  gathered,
  "goal-measured": goalMeasured,
  "has-section": hasSection,
  "horizons-shown": horizonsShown,
  "in-force": inForce,
  "mapping-recent": mappingRecent,
  "no-personal-numbers": noPersonalNumbers,
  "no-placeholders": noPlaceholders,
  "no-private-contacts": noPrivateContacts,
  "no-protected-addresses": noProtectedAddresses,
  "ongoing-reviewed": ongoingReviewed,
  "owner-distinct": ownerDistinct,
  "partner-agreement-current": partnerAgreementCurrent,
  "perspective-in-areas": perspectiveInAreas,
  referenced,
  "revised-within": revisedWithin,
  "revision-interval-stated": revisionIntervalStated,
  "routines-current": routinesCurrent,
  "scope-named": scopeNamed,
  "topic-shown": topicShown,
  "trained-within": trainedWithin,
  valid,
  waivers,
} satisfies Catalogue["rules"];
