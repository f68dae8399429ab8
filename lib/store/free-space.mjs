/** Less than this is too little for the largest save with its place in the log. */
export const leastFreeBytes = 4_000_000;
