import { keepOpening } from './keepOpening.ts';
import { moves } from './make/stories/moves.ts';

keepOpening(moves);
