namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Une valeur que le producteur a corrigée dans une édition déjà importée : l’ancienne reste lisible.</summary>
public sealed class Correction
{
    private Correction() { }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public NiveauGeographique Niveau { get; private set; }

    public string Code { get; private set; } = "";

    public string IndicateurCode { get; private set; } = "";

    /// <summary>Forme gardée avant la correction.</summary>
    public string Avant { get; private set; } = "";

    public string Apres { get; private set; } = "";

    public DateTime ImporteeA { get; private set; }

    public static Correction De(Guid editionId, NiveauGeographique niveau, string code, string indicateurCode, string avant, string apres, DateTime importeeA) => new()
    {
        Id = Guid.CreateVersion7(),
        EditionId = editionId,
        Niveau = niveau,
        Code = code,
        IndicateurCode = indicateurCode,
        Avant = avant,
        Apres = apres,
        ImporteeA = importeeA,
    };
}
