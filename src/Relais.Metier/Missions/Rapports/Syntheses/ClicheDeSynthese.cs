namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>La synthèse telle qu’elle a été remise au préfet : contenu figé et empreinte.</summary>
public sealed class ClicheDeSynthese
{
    private ClicheDeSynthese() { }

    public Guid SyntheseId { get; private set; }

    /// <summary>1 pour la première validation, 2 après une reprise…</summary>
    public int Numero { get; private set; }

    public DateTime ValideeA { get; private set; }

    /// <summary>JSON canonique de <see cref="ContenuDeSynthese"/>.</summary>
    public string Contenu { get; private set; } = "";

    /// <summary>SHA-256 du contenu.</summary>
    public string Empreinte { get; private set; } = "";

    public bool EstIntact => JsonCanonique.Empreinte(Contenu) == Empreinte;

    internal static ClicheDeSynthese De(Guid syntheseId, int numero, DateTime valideeA, string contenu) => new()
    {
        SyntheseId = syntheseId,
        Numero = numero,
        ValideeA = valideeA,
        Contenu = contenu,
        Empreinte = JsonCanonique.Empreinte(contenu),
    };
}
