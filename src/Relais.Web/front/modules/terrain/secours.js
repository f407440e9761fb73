// The last resort: what waits, photos included, in one file; and back into a queue, here or on another device.
import { deLAgent, enregistrer, lire, octetsDe } from './file.js';

const FORMAT = 'relais-envois';

export async function exporter(agent) {
  const envois = [];
  for (const envoi of (await deLAgent(agent)).filter(e => e.etat !== 'envoye')) {
    const pieces = [];
    for (const piece of envoi.pieces) pieces.push({ ...piece, base64: await enBase64(await octetsDe(envoi.id, piece.id)) });
    envois.push({ ...envoi, pieces });
  }
  return new Blob([JSON.stringify({ format: FORMAT, version: 1, agent, exporteA: new Date().toISOString(), envois })], { type: 'application/json' });
}

// → a sentence: how many came back, or why the file is refused.
export async function reprendre(fichier, agent) {
  let contenu;
  try {
    contenu = JSON.parse(await fichier.text());
  } catch {
    return 'Ce fichier ne se lit pas : choisissez celui qu’« Exporter ce qui attend » a enregistré.';
  }
  if (contenu?.format !== FORMAT || !Array.isArray(contenu.envois)) return 'Ce fichier n’est pas un export de Relais : choisissez celui qu’« Exporter ce qui attend » a enregistré.';
  if (contenu.agent !== agent) return 'Ce fichier est celui d’un autre agent : lui seul peut l’envoyer.';
  let repris = 0;
  for (const envoi of contenu.envois) {
    if (await lire(envoi.id)) continue;
    const fichiers = envoi.pieces.map(p => ({ ...p, octets: depuisBase64(p.base64) }));
    await enregistrer({ id: envoi.id, agent, genre: envoi.genre, page: envoi.page, titre: envoi.titre, champs: envoi.champs, fichiers, brouillon: null, versionChoisie: envoi.version });
    repris++;
  }
  return repris === 0 ? 'Tout ce que contient ce fichier est déjà ici.' : repris === 1 ? 'Un envoi repris.' : `${repris} envois repris.`;
}

async function enBase64(octets) {
  const lecteur = new FileReader();
  lecteur.readAsDataURL(new Blob([octets]));
  await new Promise((fin, echec) => { lecteur.onload = fin; lecteur.onerror = echec; });
  return lecteur.result.slice(lecteur.result.indexOf(',') + 1);
}

function depuisBase64(texte) {
  const binaire = atob(texte);
  return Uint8Array.from(binaire, signe => signe.charCodeAt(0)).buffer;
}
