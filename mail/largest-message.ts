/** Bytes of a raw message, at most: 10 MiB, by whichever door it comes. */
export const LARGEST_MESSAGE = 10 * 1024 * 1024;
