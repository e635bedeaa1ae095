import { keepOpening } from './keepOpening.ts';
import { settings } from './make/stories/settings.ts';

keepOpening(settings);
