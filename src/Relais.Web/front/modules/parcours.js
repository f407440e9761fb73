const pas = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One stop of the Tab key for the whole chart; the arrows, Home and End then go from value to value. */
export function parcourirAuClavier(svg) {
  const marques = [...svg.querySelectorAll('.relais-graphique__marque')];
  marques.forEach((marque, rang) => marque.setAttribute('tabindex', rang === 0 ? '0' : '-1'));
  svg.addEventListener('keydown', evenement => {
    const ici = marques.indexOf(document.activeElement);
    if (ici < 0) return;
    const la = evenement.key === 'Home' ? 0 : evenement.key === 'End' ? marques.length - 1 : ici + (pas[evenement.key] ?? 0);
    if (la === ici || !marques[la]) return;
    evenement.preventDefault();
    marques[ici].setAttribute('tabindex', '-1');
    marques[la].setAttribute('tabindex', '0');
    marques[la].focus();
  });
}
