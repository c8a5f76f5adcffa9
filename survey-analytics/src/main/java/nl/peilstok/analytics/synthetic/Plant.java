package nl.peilstok.analytics.synthetic;

/** What can be planted in the three waves; each can be left out, and then changes no other draw. */
public enum Plant {
  /** From wave 2 on, half of the departments are trained; by wave 3 half of it has faded. */
  TRAINING,
  /** At wave 3, gedrag is .3 lower on 1–5 in one department, 7.5 points of 0–100. */
  DECLINE,
  /** At wave 3, data specialists move to another role, whose mean so moves while nobody changes. */
  MIX,
  /** At wave 3, one statement is put in other words, which are easier to agree with. */
  REWORDING
}
