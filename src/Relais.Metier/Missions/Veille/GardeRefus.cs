using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Metier.Missions.Veille;

/// <summary>Le texte touche à des personnes : chaque passage est à récrire, ou à garder en disant pourquoi.</summary>
public sealed record TexteARevoir : Refus
{
    public TexteARevoir(IReadOnlyList<Reperage> reperages)
        : base("texte-a-revoir", "Des passages peuvent désigner ou blesser une personne : récrivez-les, ou dites pourquoi vous les gardez.")
    {
        Reperages = reperages;
        Champ = nameof(ContenuObservation.Texte);
    }

    public IReadOnlyList<Reperage> Reperages { get; }
}

/// <summary>Un champ court désigne une personne : rien à y garder.</summary>
public sealed record ChampARevoir : Refus
{
    public ChampARevoir(string champ, Reperage reperage)
        : base("champ-a-revoir", $"{reperage.Pourquoi} {reperage.Conseil}") => Champ = champ;
}
