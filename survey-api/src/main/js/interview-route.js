// The screens of an interview in order, as they are now: answers can open and close questions.

/** The screens on which somebody says where they work and what they do. */
export const segmentSteps = (interview) => (interview.asksUnit() ? ["where", "who"] : ["who"]);

/** Every screen between the code and sending. */
export const routeOf = (interview) => [
  { screen: "promise" },
  ...segmentSteps(interview).map((screen) => ({ screen })),
  ...interview.pages().map(({ id }) => ({ screen: "items", page: id })),
  { screen: "overview" },
];

/** Whether two names are of one screen. */
export const isSame = (one, other) => one.screen === other.screen && one.page === other.page;

/** Whether a screen is one between the code and sending. */
export const isOn = (interview, at) => routeOf(interview).some((one) => isSame(one, at));

/** A screen, or the overview where it has nothing to ask any more. */
export const placeOn = (interview, to) =>
  to.screen === "start" || isOn(interview, to) ? to : { screen: "overview" };
