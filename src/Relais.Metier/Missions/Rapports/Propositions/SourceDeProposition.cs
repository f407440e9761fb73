using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Un objet qui appuie une proposition ; son libellé reste, même pour qui ne peut pas l’ouvrir.</summary>
public sealed class SourceDeProposition
{
    public const int LongueurDuLibelle = 200;

    private SourceDeProposition() { }

    public Guid PropositionId { get; private set; }

    public NatureDObjet Nature { get; private set; }

    public Guid ObjetId { get; private set; }

    /// <summary>Ce qu’elle est, au jour où elle a été liée.</summary>
    public string Libelle { get; private set; } = "";

    public ObjetCite Objet => new(Nature, ObjetId);

    internal static SourceDeProposition De(Guid propositionId, ObjetCite objet, string libelle) => new()
    {
        PropositionId = propositionId,
        Nature = objet.Nature,
        ObjetId = objet.Id,
        Libelle = libelle.Length <= LongueurDuLibelle ? libelle : libelle[..LongueurDuLibelle],
    };
}
