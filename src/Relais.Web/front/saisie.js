import { numeroterLEnvoi } from './modules/envoi.js';
import { reduireLesPhotos } from './modules/photos.js';
import { remplacerEnPlace } from './modules/remplacement.js';
import { proposerUnTheme } from './modules/themes.js';
import { situer } from './modules/position.js';

for (const formulaire of document.querySelectorAll('form.relais-saisie')) {
  numeroterLEnvoi(formulaire);
  remplacerEnPlace(formulaire);
  reduireLesPhotos(formulaire);
  situer(formulaire);
  proposerUnTheme(formulaire);
}
