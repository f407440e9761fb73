// The browser names what it sends: the same page sent twice, even after a lost answer, is one observation. The name stays
// with the entry of the history: going back to what was sent, with its text, does not make another one.
export function numeroterLEnvoi(formulaire) {
  const id = formulaire.querySelector('input[name=Id]');
  if (!id || formulaire.dataset.relaisSaisie !== 'neuve' || !crypto.randomUUID) return;
  const dejaEcrit = formulaire.querySelector('textarea').value.trim() !== '';
  id.value = (dejaEcrit && history.state?.relaisEnvoi) || crypto.randomUUID();
  history.replaceState({ ...history.state, relaisEnvoi: id.value }, '');
}
