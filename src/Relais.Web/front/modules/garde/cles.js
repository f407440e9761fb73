// The check digits of the social security number and of the IBAN. As CleNir.cs and CleIban.cs.
export const sansSeparateur = texte => texte.replaceAll(/[^A-Za-z0-9]/g, '');

export function nirEstValide(quinze) {
  if (quinze.length !== 15 || !/^\d{2}$/.test(quinze.slice(13))) return false;
  const corse = { '2A': '19', '2B': '18' }[quinze.slice(5, 7).toUpperCase()];
  const treize = corse ? quinze.slice(0, 5) + corse + quinze.slice(7, 13) : quinze.slice(0, 13);
  return /^\d{13}$/.test(treize) && 97 - (Number(treize) % 97) === Number(quinze.slice(13));
}

export function ibanEstValide(iban, longueurs) {
  const lu = iban.toUpperCase();
  if (lu.length < 5 || longueurs[lu.slice(0, 2)] !== lu.length || !/^[A-Z0-9]+$/.test(lu)) return false;
  let reste = 0;
  for (const c of lu.slice(4) + lu.slice(0, 4)) {
    const valeur = Number.parseInt(c, 36);
    reste = (reste * (valeur < 10 ? 10 : 100) + valeur) % 97;
  }
  return reste === 1;
}
