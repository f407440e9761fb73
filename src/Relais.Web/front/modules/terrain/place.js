// Tells before the text is typed that this phone may not be able to keep it.
const PEU = 20 * 1024 * 1024;

export async function avertirSurLaPlace(formulaire) {
  if (!navigator.storage?.estimate) return;
  navigator.storage.persist?.().catch(() => {});
  const { quota, usage } = await navigator.storage.estimate();
  if (!quota || quota - usage > PEU) return;
  const avis = document.createElement('div');
  avis.className = 'fr-alert fr-alert--warning fr-alert--sm fr-mb-3w';
  const texte = document.createElement('p');
  texte.textContent = 'Ce téléphone n’a presque plus de place : sans réseau, les photos risquent de ne pas y être gardées. Libérez de la place, ou écrivez sans photo.';
  avis.append(texte);
  formulaire.prepend(avis);
}
