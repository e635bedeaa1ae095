import fc from 'fast-check';

// A mutant is judged by the same few examples as every other one.
fc.configureGlobal({ seed: 2567, numRuns: 20, endOnFailure: true });
