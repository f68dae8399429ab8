/** Where all random draws begin: the same dossier must always be drawn the same way, so the seed is part of the method. */
export const methodSeed = 20_161_115;
