import fc from 'fast-check';

// On CI the same examples each time, so that a change is judged by what it changed; elsewhere new ones are drawn, and a
// counterexample comes with the seed that repeats it.
if (process.env['CI']) fc.configureGlobal({ seed: 2567 });
