namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>Les six notes d’une semaine, de 1 à 5 ; <c>null</c> sur un axe où l’auteur ne sait pas : ce n’est pas un 3.</summary>
public sealed record Scores
{
    public const int Moindre = 1;
    public const int Meilleur = 5;

    public int? Tranquillite { get; init; }

    public int? CadreDeVie { get; init; }

    public int? Institutions { get; init; }

    public int? VieAssociative { get; init; }

    public int? Jeunesse { get; init; }

    public int? Services { get; init; }

    /// <summary>Les axes notés, avec leur note.</summary>
    public IEnumerable<(Axe Axe, int Score)> Donnes => Enum.GetValues<Axe>().Select(a => (a, De(a))).Where(s => s.Item2 is not null).Select(s => (s.a, s.Item2!.Value));

    public static Scores Lire(IReadOnlyDictionary<Axe, int?> notes) => new()
    {
        Tranquillite = notes.GetValueOrDefault(Axe.Tranquillite),
        CadreDeVie = notes.GetValueOrDefault(Axe.CadreDeVie),
        Institutions = notes.GetValueOrDefault(Axe.Institutions),
        VieAssociative = notes.GetValueOrDefault(Axe.VieAssociative),
        Jeunesse = notes.GetValueOrDefault(Axe.Jeunesse),
        Services = notes.GetValueOrDefault(Axe.Services),
    };

    public int? De(Axe axe) => axe switch
    {
        Axe.Tranquillite => Tranquillite,
        Axe.CadreDeVie => CadreDeVie,
        Axe.Institutions => Institutions,
        Axe.VieAssociative => VieAssociative,
        Axe.Jeunesse => Jeunesse,
        _ => Services,
    };
}
