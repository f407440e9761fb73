// The queue: what the agent saved, until the server has it. Nothing leaves it but by an answer of the server or by the agent.
import { base, ecrire, prevenir } from './base.js';

const RECUS_GARDES = 7 * 24 * 3600_000;

// Saves a form in one write: its fields, its files, and the end of its draft. An item already there is corrected.
// attenduJusqua: until then a page waits for the answer.
export async function enregistrer({ id, agent, genre, page, titre, champs, fichiers, brouillon, attenduJusqua = 0, versionChoisie = null }) {
  const nouvelles = await Promise.all(fichiers.filter(f => f.octets).map(async f => ({ ...f, envoi: id })));
  await ecrire(['envois', 'pieces', 'brouillons'], async magasin => {
    const avant = await magasin('envois').get(id);
    const gardees = new Set(fichiers.map(f => f.id));
    for (const piece of avant?.pieces ?? []) if (!gardees.has(piece.id)) await magasin('pieces').delete([id, piece.id]);
    for (const { envoi, id: piece, octets } of nouvelles) await magasin('pieces').put({ envoi, id: piece, octets });
    await magasin('envois').put({
      id, agent, genre, page, titre, champs,
      pieces: fichiers.map(f => ({ id: f.id, nom: f.nom, type: f.type, taille: f.taille, essayee: avant?.pieces.find(p => p.id === f.id)?.essayee ?? false })),
      saisiA: avant?.saisiA ?? new Date().toISOString(),
      ordre: avant?.ordre ?? Date.now(),
      revision: (avant?.revision ?? 0) + 1,
      etat: 'attente', essais: avant?.essais ?? 0, prochainEssai: 0, attenduJusqua, phrases: [], conflit: null,
      avant: avant?.avant ?? [], version: versionChoisie ?? avant?.version ?? null,
    });
    if (brouillon) await magasin('brouillons').delete(brouillon);
  });
  prevenir();
}

export const lire = async id => (await base()).get('envois', id);

export const octetsDe = async (envoi, piece) => (await (await base()).get('pieces', [envoi, piece]))?.octets;

export const tous = async () => (await (await base()).getAll('envois')).sort((a, b) => a.ordre - b.ordre);

export const deLAgent = async agent => (await tous()).filter(e => e.agent === agent);

// Changes an item if it is still the one that was read: what the agent corrected meanwhile wins.
export async function noter(id, revision, changer) {
  const note = await ecrire(['envois'], async magasin => {
    const envoi = await magasin('envois').get(id);
    if (!envoi || (revision !== null && envoi.revision !== revision)) return false;
    changer(envoi);
    await magasin('envois').put(envoi);
    return true;
  });
  prevenir();
  return note;
}

// The server has it: a receipt stays a few days, without the text nor the photos.
export async function accuser(id, revision, adresse) {
  const fait = await ecrire(['envois', 'pieces'], async magasin => {
    const envoi = await magasin('envois').get(id);
    if (!envoi || envoi.revision !== revision) return false;
    for (const piece of envoi.pieces) await magasin('pieces').delete([id, piece.id]);
    await magasin('envois').put({ ...envoi, etat: 'envoye', envoyeA: Date.now(), adresse, champs: [], avant: [], pieces: [], phrases: [], conflit: null, titre: envoi.titre.split(' : ')[0] });
    const vieux = (await magasin('envois').getAll()).filter(e => e.etat === 'envoye' && Date.now() - e.envoyeA > RECUS_GARDES);
    for (const ancien of vieux) await magasin('envois').delete(ancien.id);
    return true;
  });
  prevenir();
  return fait;
}

export async function supprimer(id) {
  await ecrire(['envois', 'pieces'], async magasin => {
    const envoi = await magasin('envois').get(id);
    for (const piece of envoi?.pieces ?? []) await magasin('pieces').delete([id, piece.id]);
    await magasin('envois').delete(id);
  });
  prevenir();
}

// Both versions of a conflict are kept: this one leaves under a new name.
export async function dedoubler(id) {
  const nouveau = crypto.randomUUID();
  await ecrire(['envois', 'pieces'], async magasin => {
    const envoi = await magasin('envois').get(id);
    for (const piece of envoi.pieces) {
      const { octets } = await magasin('pieces').get([id, piece.id]);
      await magasin('pieces').put({ envoi: nouveau, id: piece.id, octets });
      await magasin('pieces').delete([id, piece.id]);
    }
    await magasin('envois').delete(id);
    await magasin('envois').put({
      ...envoi, id: nouveau, champs: envoi.champs.map(c => (c[0] === 'Id' ? ['Id', nouveau] : c)), pieces: envoi.pieces.map(p => ({ ...p, essayee: false })),
      etat: 'attente', avant: [], version: null, conflit: null, phrases: [], essais: 0, prochainEssai: 0, revision: 1,
    });
  });
  prevenir();
}

// From the queue back to a draft, in one write: the page will send it itself, and say what is refused.
export async function rendreALaPage(id, cle) {
  await ecrire(['envois', 'pieces', 'brouillons'], async magasin => {
    const envoi = await magasin('envois').get(id);
    const fichiers = [];
    for (const piece of envoi.pieces) {
      fichiers.push({ ...piece, octets: (await magasin('pieces').get([id, piece.id])).octets });
      await magasin('pieces').delete([id, piece.id]);
    }
    await magasin('envois').delete(id);
    await magasin('brouillons').put({ cle, agent: envoi.agent, id, page: envoi.page, champs: envoi.champs, fichiers, a: Date.now(), parLaPage: true });
  });
  prevenir();
}
