import { keepOpening } from './keepOpening.ts';
import { documents } from './make/stories/documents.ts';

keepOpening(documents);
