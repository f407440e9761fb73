using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Metier.Missions.Rapports;

/// <summary>Comment une préfecture veut ses rapports : rubriques, ordre, intitulés, échéance et en-tête.</summary>
public sealed class ModeleDeRapport : IVersionne
{
    public const int JoursDeRappelAuPlus = 15;

    private ModeleDeRapport() { }

    public string DepartementCode { get; private set; } = "";

    public IReadOnlyList<Rubrique> Rubriques { get; private set; } = [];

    /// <summary>Jour du mois suivant où le rapport est dû, de 1 à 28.</summary>
    public int JourLimite { get; private set; }

    /// <summary>Jours ouvrés entre le rappel et l’échéance ; 0, sans rappel.</summary>
    public int RappelAvant { get; private set; }

    /// <summary>Jours ouvrés entre l’échéance et la relance ; 0, sans relance.</summary>
    public int RelanceApres { get; private set; }

    /// <summary>Service émetteur, imprimé en tête des documents.</summary>
    public string Service { get; private set; } = "";

    public Guid Version { get; private set; }

    public static ModeleDeRapport Usuel(string departementCode) => new()
    {
        DepartementCode = departementCode,
        Rubriques = Rubrique.Usuelles,
        JourLimite = 5,
        RappelAvant = 3,
        RelanceApres = 2,
        Service = "Mission politique de la ville",
    };

    /// <summary>Dernier jour pour transmettre le rapport de ce mois : un jour ouvré.</summary>
    public DateOnly Echeance(Mois mois) => JoursOuvres.OuSuivant(JourPrevu(mois), DepartementCode);

    /// <summary>L’échéance, le rappel et la relance de ce mois.</summary>
    public CalendrierDuMois Calendrier(Mois mois)
    {
        var echeance = Echeance(mois);
        return new(
            mois, JourPrevu(mois), echeance,
            RappelAvant > 0 ? JoursOuvres.Plus(echeance, -RappelAvant, DepartementCode) : null,
            RelanceApres > 0 ? JoursOuvres.Plus(echeance, RelanceApres, DepartementCode) : null);
    }

    public Resultat Regler(IReadOnlyList<Rubrique> rubriques, int jourLimite, string service, int rappelAvant, int relanceApres)
    {
        var oubliees = Rubrique.Usuelles.Where(p => p.EstPrescrite && !rubriques.Any(r => r.Code == p.Code)).Select(p => p.Libelle).ToList();
        if (oubliees.Count > 0) return new RubriquePrescriteOubliee(string.Join(", ", oubliees));
        if (rubriques.Any(r => string.IsNullOrWhiteSpace(r.Libelle))) return new RubriqueSansIntitule();
        if (rubriques.DistinctBy(r => r.Code, StringComparer.Ordinal).Count() != rubriques.Count) return new RubriqueEnDouble();
        if (jourLimite is < 1 or > 28) return new JourLimiteHorsDuMois { Champ = "JourLimite" };
        if (rappelAvant is < 0 or > JoursDeRappelAuPlus) return new RappelHorsDesBornes(JoursDeRappelAuPlus) { Champ = "RappelAvant" };
        if (relanceApres is < 0 or > JoursDeRappelAuPlus) return new RappelHorsDesBornes(JoursDeRappelAuPlus) { Champ = "RelanceApres" };

        Rubriques = rubriques;
        (JourLimite, RappelAvant, RelanceApres) = (jourLimite, rappelAvant, relanceApres);
        Service = service.Trim();
        return Resultat.Reussi;
    }

    private DateOnly JourPrevu(Mois mois) => mois.Suivant.PremierJour.AddDays(JourLimite - 1);
}
