using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Calendrier;

/// <summary>Les rapports d’un département pour un mois, pris ensemble : ouverts, ou clos.</summary>
public sealed class MoisDeRapports : IVersionne
{
    public const int LongueurDuMotif = 1_000;
    public const int LongueurDesManquants = 2_000;

    private MoisDeRapports() { }

    public Guid Id { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Mois Mois { get; private set; }

    /// <summary><c>null</c> tant que le mois est ouvert.</summary>
    public ClotureDuMois? Cloture { get; private set; }

    public Guid Version { get; private set; }

    public static MoisDeRapports Suivre(Guid id, string departementCode, Mois mois) => new() { Id = id, DepartementCode = departementCode, Mois = mois };

    /// <param name="a">Instant.</param>
    /// <param name="aujourdhui">Jour, à la préfecture.</param>
    /// <param name="motif">Pourquoi clore sans ce qui manque.</param>
    /// <param name="manquants">Nom des délégués dont le rapport manque.</param>
    public Resultat Clore(DateTime a, DateOnly aujourdhui, string motif, IReadOnlyList<string> manquants)
    {
        if (Cloture is not null) return new MoisDejaClos(Mois.AvecDe);
        if (aujourdhui <= Mois.DernierJour) return new MoisEnCours(Mois.Libelle);
        if (manquants.Count > 0 && string.IsNullOrWhiteSpace(motif)) return new MotifDeClotureManquant(string.Join(", ", manquants)) { Champ = "Motif" };
        if (motif.Length > LongueurDuMotif) return new MotifTropLong(LongueurDuMotif) { Champ = "Motif" };

        Cloture = new(a, motif.Trim(), string.Join(", ", manquants));
        return Resultat.Reussi;
    }

    public Resultat Rouvrir(string motif)
    {
        if (Cloture is null) return new MoisDejaOuvert(Mois.AvecDe);
        if (string.IsNullOrWhiteSpace(motif)) return new MotifDeReouvertureDuMoisManquant { Champ = "Motif" };
        if (motif.Length > LongueurDuMotif) return new MotifTropLong(LongueurDuMotif) { Champ = "Motif" };

        Cloture = null;
        return Resultat.Reussi;
    }
}
