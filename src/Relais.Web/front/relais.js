import { rendreFermables } from './modules/fermeture.js';

rendreFermables(document);
