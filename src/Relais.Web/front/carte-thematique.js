// The thematic map of a page that already works as a table: quarters coloured by what the table says, approximate points
// gathered, and a slider over the months or the editions. Filters change the table and the map without losing the view.
import 'maplibre-gl/dist/maplibre-gl.css';
import { setWorkerUrl } from 'maplibre-gl';
import { ouvrirLaCarteThematique } from './modules/carte-thematique.js';
import { poserLeCurseur } from './modules/curseur-du-temps.js';

setWorkerUrl(new URL('./ouvrier-de-carte.js', import.meta.url).href);

const tableau = document.querySelector('[data-carte-tableau]');
let carte = null;

async function montrer() {
  carte = await ouvrirLaCarteThematique(tableau.querySelector('[data-carte-thematique]'), carte);
}

/** Reads the page again for other filters, and replaces the table and what the map shows. */
async function afficher(adresse) {
  const reponse = await fetch(adresse, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  if (!reponse.ok) {
    location.assign(adresse);
    return;
  }
  const page = new DOMParser().parseFromString(await reponse.text(), 'text/html');
  tableau.replaceChildren(...page.querySelector('[data-carte-tableau]').childNodes);
  history.replaceState(null, '', adresse);
  await montrer();
}

if (tableau) {
  montrer();
  poserLeCurseur(document.querySelector('[data-carte-filtres]'), afficher);
}
