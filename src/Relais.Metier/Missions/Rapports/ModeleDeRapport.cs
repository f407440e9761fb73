using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>Comment une préfecture veut ses rapports : rubriques, ordre, intitulés, échéance et en-tête.</summary>
public sealed class ModeleDeRapport : IVersionne
{
    private ModeleDeRapport() { }

    public string DepartementCode { get; private set; } = "";

    public IReadOnlyList<Rubrique> Rubriques { get; private set; } = [];

    /// <summary>Jour du mois suivant où le rapport est dû, de 1 à 28.</summary>
    public int JourLimite { get; private set; }

    /// <summary>Service émetteur, imprimé en tête des documents.</summary>
    public string Service { get; private set; } = "";

    public Guid Version { get; private set; }

    public static ModeleDeRapport Usuel(string departementCode) => new()
    {
        DepartementCode = departementCode,
        Rubriques = Rubrique.Usuelles,
        JourLimite = 5,
        Service = "Mission politique de la ville",
    };

    /// <summary>Dernier jour pour transmettre le rapport de ce mois.</summary>
    public DateOnly Echeance(Mois mois) => mois.Suivant.PremierJour.AddDays(JourLimite - 1);

    public Resultat Regler(IReadOnlyList<Rubrique> rubriques, int jourLimite, string service)
    {
        var oubliees = Rubrique.Usuelles.Where(p => p.EstPrescrite && !rubriques.Any(r => r.Code == p.Code)).Select(p => p.Libelle).ToList();
        if (oubliees.Count > 0) return new RubriquePrescriteOubliee(string.Join(", ", oubliees));
        if (rubriques.Any(r => string.IsNullOrWhiteSpace(r.Libelle))) return new RubriqueSansIntitule();
        if (rubriques.DistinctBy(r => r.Code, StringComparer.Ordinal).Count() != rubriques.Count) return new RubriqueEnDouble();
        if (jourLimite is < 1 or > 28) return new JourLimiteHorsDuMois();

        Rubriques = rubriques;
        JourLimite = jourLimite;
        Service = service.Trim();
        return Resultat.Reussi;
    }
}
