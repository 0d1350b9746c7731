/** How long after the last key or move of a reader what it asks for is asked, in milliseconds. */
export const PAUSE = 120
