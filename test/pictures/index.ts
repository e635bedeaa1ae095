/** Makes the README's pictures from the shipped sample, with the real programs: `npm run pictures`. */

import { planPictures } from './planPictures.ts';
import { previewPictures } from './previewPictures.ts';
import { summaryPicture } from './summaryPicture.ts';

const PICTURES = 'docs/pictures';

await planPictures(PICTURES);
await summaryPicture(PICTURES);
await previewPictures(PICTURES);
