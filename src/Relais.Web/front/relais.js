import { rendreDefilables } from './modules/defilement.js';
import { rendreFermables } from './modules/fermeture.js';

rendreFermables(document);
rendreDefilables(document);
