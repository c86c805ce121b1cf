import fc from 'fast-check';

// The gate gives the same answer for the same code: property-based tests draw the same cases each time.
// SEED=… npm test draws others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 20_260_312) });
