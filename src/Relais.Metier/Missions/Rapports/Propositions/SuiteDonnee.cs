namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Ce que remplit celui qui agit ; une action ne lit que les champs de sa ligne (<see cref="DemandeDAction"/>).</summary>
public sealed record SuiteDonnee
{
    public const int LongueurDuTexte = 2_000;
    public const int LongueurCourte = 200;

    public string? Pilote { get; init; }

    public string? Service { get; init; }

    public DateOnly? Echeance { get; init; }

    public string? Motif { get; init; }

    public string? PartPublique { get; init; }

    public string? Preuve { get; init; }

    public string? Lien { get; init; }

    /// <summary>Fichier de preuve, déjà vérifié.</summary>
    public Guid? PieceId { get; init; }

    public SuiteDonnee Nettoyee() => this with
    {
        Pilote = Propre(Pilote),
        Service = Propre(Service),
        Motif = Propre(Motif),
        PartPublique = Propre(PartPublique),
        Preuve = Propre(Preuve),
        Lien = Propre(Lien),
    };

    private static string? Propre(string? texte) => string.IsNullOrWhiteSpace(texte) ? null : texte.Trim().ReplaceLineEndings("\n");
}
