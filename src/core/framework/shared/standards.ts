/** What is the same in every year so far, as far as is known. */

import type { Framework, Mark } from '../framework.ts';

export const standards: Pick<Framework, 'thresholds' | 'target'> = {
  // Our own reading: 85 is what an instrument must reach, and a disclosure under full marks lacks something. Published
  // reports call items weak by no rule that could be found.
  thresholds: { value: { IIT: 85_00, EIT: 85_00, OIT: 100_00 }, mark: 'inferred' },
  // 85 is published as what the overall score and each instrument should reach; for an indicator it is our reading.
  target: { value: 85_00, mark: 'inferred' },
};

/** 30, 30 and 40 per cent in all years seen; the mark says whether a source or published figures say so of this one. */
export function weights(mark: Mark): Framework['weights'] {
  return { value: { IIT: 30, EIT: 30, OIT: 40 }, mark };
}

/**
 * Six answers, worth 0, 20, … 100. Of one agency's 24 printed survey scores of 2567 all but two are what 33 and 90 people
 * can give with them.
 */
export const sixAnswers: Framework['answerSteps'] = {
  IIT: { value: 20_00, mark: 'inferred' },
  EIT: { value: 20_00, mark: 'inferred' },
};

/** A form of 2564 has answers worth 0, 33, 67 and 100, and questions that are the mean of several; of others nothing is known. */
export const noAnswerSteps: Framework['answerSteps'] = { IIT: null, EIT: null };
