declare const brand: unique symbol;

/** A `T` that only one minting function can make, so that look-alikes cannot be confused. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
