/** Leads no larger than this, in shares or in nats, are arithmetic noise. */
export const tied = 1e-9;
