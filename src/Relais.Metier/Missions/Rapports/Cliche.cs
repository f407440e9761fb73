namespace Relais.Metier.Missions.Rapports;

/// <summary>Le rapport tel qu’il a été transmis : contenu figé et empreinte, que l’on peut vérifier.</summary>
public sealed class Cliche
{
    public const int LongueurMaximale = 4_000_000;

    private Cliche() { }

    public Guid RapportId { get; private set; }

    /// <summary>1 pour la première transmission, 2 après un renvoi…</summary>
    public int Numero { get; private set; }

    public DateTime TransmisA { get; private set; }

    /// <summary>JSON canonique de <see cref="ContenuDuRapport"/>.</summary>
    public string Contenu { get; private set; } = "";

    /// <summary>SHA-256 du contenu.</summary>
    public string Empreinte { get; private set; } = "";

    /// <summary>JSON des <see cref="PieceFigee"/> : ce que disaient les sources. Gardé pour preuve, jamais exporté.</summary>
    public string Pieces { get; private set; } = "";

    public bool EstIntact => JsonCanonique.Empreinte(Contenu) == Empreinte;

    internal static Cliche De(Guid rapportId, int numero, DateTime transmisA, string contenu, string pieces) => new()
    {
        RapportId = rapportId,
        Numero = numero,
        TransmisA = transmisA,
        Contenu = contenu,
        Empreinte = JsonCanonique.Empreinte(contenu),
        Pieces = pieces,
    };
}
