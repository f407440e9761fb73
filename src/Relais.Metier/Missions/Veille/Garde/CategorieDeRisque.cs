namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Ce qui ne doit pas être écrit sur une personne (RGPD art. 9 et 10, CNIL « zones bloc-note »).</summary>
public enum CategorieDeRisque
{
    Courriel,
    Telephone,
    Nir,
    Iban,
    Plaque,
    Naissance,
    Adresse,

    /// <summary>Mineur reconnaissable : prénom et âge ou classe, ou lien de parenté et âge.</summary>
    Mineur,
    Nom,
    Sante,
    VieIntime,
    Religion,
    Origine,
    Opinions,
    Infraction,
    Insulte,
}
