/** How many days ahead “falls due soon” looks unless the user says otherwise. */
export const daysAhead = 60;
