// The browser names what it sends: the same page sent twice, even after a lost answer, is one observation.
export function numeroterLEnvoi(formulaire) {
  const id = formulaire.querySelector('input[name=Id]');
  if (id && formulaire.dataset.relaisSaisie === 'neuve' && crypto.randomUUID) id.value = crypto.randomUUID();
}
