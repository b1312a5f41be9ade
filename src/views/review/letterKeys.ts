import { create } from "zustand";

/** Whether single letters are shortcuts in the review: a reader who dictates may not want them (WCAG 2.1.4). */
export const useLetterKeys = create<{ areOn: boolean }>(() => ({ areOn: true }));
