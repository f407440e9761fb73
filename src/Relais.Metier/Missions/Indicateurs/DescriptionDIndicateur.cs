using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Ce qu’un administrateur écrit d’un indicateur.</summary>
public sealed record DescriptionDIndicateur(
    string Libelle,
    string Definition,
    string Theme,
    Unite Unite,
    NatureDIndicateur Nature,
    SensDIndicateur Sens,
    string Source,
    string Producteur,
    NiveauGeographique NiveauLePlusFin,
    bool EstSommable,
    string RegleDeSecret,
    int? Seuil,
    int? RangCle)
{
    public IReadOnlyList<Refus> Verifier()
    {
        List<Refus> refus = [];
        if (string.IsNullOrWhiteSpace(Libelle)) refus.Add(new IndicateurIncomplet("un libellé") { Champ = nameof(Libelle) });
        if (string.IsNullOrWhiteSpace(Theme)) refus.Add(new IndicateurIncomplet("un thème") { Champ = nameof(Theme) });
        if (string.IsNullOrWhiteSpace(Source)) refus.Add(new IndicateurIncomplet("une source") { Champ = nameof(Source) });
        if (string.IsNullOrWhiteSpace(Producteur)) refus.Add(new IndicateurIncomplet("un producteur") { Champ = nameof(Producteur) });
        if (EstSommable && Nature != NatureDIndicateur.Effectif) refus.Add(new SommeSansObjet() { Champ = nameof(EstSommable) });
        if (Seuil is < 2 or > 100) refus.Add(new SeuilHorsDesUsages() { Champ = nameof(Seuil) });
        return refus;
    }

    /// <summary>Les champs, dans les mots de l’historique.</summary>
    internal IReadOnlyList<(string Nom, string Valeur)> Champs() =>
    [
        ("Libellé", Libelle), ("Définition", Definition), ("Thème", Theme), ("Unité", Unite.Libelle()), ("Nature", Nature.Libelle()),
        ("Sens", Sens.Libelle()), ("Source", Source), ("Producteur", Producteur), ("Niveau le plus fin", NiveauLePlusFin.Libelle()),
        ("Se somme", EstSommable ? "oui" : "non"), ("Règle de secret", RegleDeSecret),
        ("Seuil", Seuil?.ToString(CultureInfo.InvariantCulture) ?? ""), ("Rang parmi les clés", RangCle?.ToString(CultureInfo.InvariantCulture) ?? ""),
    ];
}
