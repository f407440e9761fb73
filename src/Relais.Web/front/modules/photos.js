const COTE = 1600;
const QUALITE = 0.82;

// Reduces the photos in the phone before they leave: a few hundred kilobytes each instead of several megabytes, upright and
// without EXIF. What the browser cannot read leaves as it is: the server answers for it.
export function reduireLesPhotos(formulaire) {
  const champ = formulaire.querySelector('input[type=file][data-relais-photos]');
  if (!champ || typeof createImageBitmap !== 'function' || typeof DataTransfer !== 'function') return;
  const etat = document.createElement('p');
  etat.className = 'fr-text--sm fr-mt-1v fr-mb-0';
  etat.setAttribute('role', 'status');
  champ.after(etat);
  let enCours = null;
  champ.addEventListener('change', () => {
    etat.textContent = champ.files.length ? 'Préparation des photos…' : '';
    enCours = preparer(champ).finally(() => {
      enCours = null;
      etat.textContent = resumer(champ.files);
    });
  });
  // A photo still being reduced holds the sending for a moment; a form cannot be sent from within its own submit event.
  formulaire.addEventListener('submit', evenement => {
    if (!enCours) return;
    evenement.preventDefault();
    enCours.finally(() => setTimeout(() => formulaire.requestSubmit(evenement.submitter)));
  });
}

async function preparer(champ) {
  const reduites = new DataTransfer();
  for (const fichier of champ.files) reduites.items.add(await reduire(fichier));
  champ.files = reduites.files;
}

async function reduire(fichier) {
  try {
    const image = await createImageBitmap(fichier, { imageOrientation: 'from-image' });
    const echelle = Math.min(1, COTE / Math.max(image.width, image.height));
    const toile = document.createElement('canvas');
    toile.width = Math.round(image.width * echelle);
    toile.height = Math.round(image.height * echelle);
    const dessin = toile.getContext('2d');
    dessin.fillStyle = '#fff';
    dessin.fillRect(0, 0, toile.width, toile.height);
    dessin.drawImage(image, 0, 0, toile.width, toile.height);
    image.close();
    const jpeg = await new Promise(rendre => toile.toBlob(rendre, 'image/jpeg', QUALITE));
    return jpeg && jpeg.size < fichier.size ? new File([jpeg], fichier.name, { type: 'image/jpeg' }) : fichier;
  } catch {
    return fichier;
  }
}

function resumer(fichiers) {
  if (fichiers.length === 0) return '';
  const ko = Math.ceil([...fichiers].reduce((somme, f) => somme + f.size, 0) / 1024).toLocaleString('fr-FR');
  return fichiers.length === 1 ? `1 photo prête, ${ko}\u00a0Ko` : `${fichiers.length} photos prêtes, ${ko}\u00a0Ko`;
}
