// The button that prints a page made for paper too: without this module it stays hidden, and the browser's own menu prints.
for (const bouton of document.querySelectorAll('[data-relais-imprimer]')) {
  bouton.hidden = false;
  bouton.addEventListener('click', () => window.print());
}
