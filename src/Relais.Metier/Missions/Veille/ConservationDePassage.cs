using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Metier.Missions.Veille;

/// <summary>
/// Un passage signalé par la garde du texte, que l’auteur a gardé en disant pourquoi ; la sous-préfète les revoit
/// (domaine, § 8.2, n° 18). Le passage n’est pas recopié : corrigé dans le texte, il ne reste nulle part.
/// </summary>
public sealed class ConservationDePassage
{
    public const int LongueurDuMotif = 500;

    private ConservationDePassage() { }

    public Guid Id { get; private set; }

    public Guid ObservationId { get; private set; }

    public CategorieDeRisque Categorie { get; private set; }

    /// <summary>La raison de l’auteur.</summary>
    public string Motif { get; private set; } = "";

    /// <summary>Instant (UTC).</summary>
    public DateTime ConserveA { get; private set; }

    /// <summary><c>null</c> tant que la sous-préfète ne l’a pas revu.</summary>
    public Revue? Revue { get; private set; }

    public static ConservationDePassage De(Guid id, Guid observationId, CategorieDeRisque categorie, string motif, DateTime conserveA) => new()
    {
        Id = id,
        ObservationId = observationId,
        Categorie = categorie,
        Motif = motif,
        ConserveA = conserveA,
    };

    public void Revoir(Revue revue) => Revue ??= revue;
}
