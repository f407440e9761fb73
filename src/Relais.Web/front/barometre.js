import { numeroterLEnvoi } from './modules/envoi.js';

for (const formulaire of document.querySelectorAll('form[data-relais-saisie]')) numeroterLEnvoi(formulaire);
