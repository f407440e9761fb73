// The browser names what it sends: the same page sent twice, even after a lost answer, is one observation. The name stays
// with the entry of the history: going back to what was sent, with its text, does not make another one. The browser puts
// that text back after the scripts have run and before it shows the page: not earlier can it be seen.
export function numeroterLEnvoi(formulaire) {
  const id = formulaire.querySelector('input[name=Id]');
  if (!id || formulaire.dataset.relaisSaisie !== 'neuve' || !crypto.randomUUID) return;
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) return;
    const dejaEcrit = formulaire.querySelector('textarea').value.trim() !== '';
    id.value = (dejaEcrit && history.state?.relaisEnvoi) || crypto.randomUUID();
    history.replaceState({ ...history.state, relaisEnvoi: id.value }, '');
  });
}
