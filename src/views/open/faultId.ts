/** Id of the message that says what is wrong with a field. */
export const FAULT_ID = "open-fault";
