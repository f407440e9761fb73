import { rendreDefilables } from './modules/defilement.js';
import { rendreDessins } from './modules/dessins.js';
import { rendreFermables } from './modules/fermeture.js';

rendreFermables(document);
rendreDefilables(document);
rendreDessins(document);
