/** A reason for the person who starts the program: one line that says what to do, shown without a stack. */
export class CannotStart extends Error {}
