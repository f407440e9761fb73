// The map of a page that already works as a table: contours served by us, a background only if one is configured.
import 'maplibre-gl/dist/maplibre-gl.css';
import { setWorkerUrl } from 'maplibre-gl';
import { ouvrirLaCarte } from './modules/carte.js';

setWorkerUrl(new URL('./ouvrier-de-carte.js', import.meta.url).href);
document.querySelectorAll('[data-carte]').forEach(ouvrirLaCarte);
