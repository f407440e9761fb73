using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>Ce que l’auteur écrit dans une rubrique d’une section.</summary>
public sealed class TexteDeRubrique : IVersionne
{
    public const int LongueurMaximale = 20_000;

    private TexteDeRubrique() { }

    public Guid Id { get; private set; }

    public Guid RapportId { get; private set; }

    public int SectionRang { get; private set; }

    public int Ordre { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Intitulé de la rubrique quand le rapport s’est ouvert.</summary>
    public string Libelle { get; private set; } = "";

    public bool EstPrescrite { get; private set; }

    /// <summary>Markdown (voir <see cref="TexteSource"/>).</summary>
    public string Texte { get; private set; } = "";

    /// <summary>Ce que la dernière composition y a mis ; différent de <see cref="Texte"/>, l’auteur l’a repris.</summary>
    public string TexteCompose { get; private set; } = "";

    /// <summary>L’auteur dit lui-même qu’il n’y a rien à signaler.</summary>
    public bool RienASignaler { get; private set; }

    public Guid Version { get; private set; }

    public bool EstVide => Texte.Length == 0;

    public bool EstRepris => Texte != TexteCompose;

    /// <summary>Les phrases que l’auteur a écrites : celles de la composition ont été relues à la saisie.</summary>
    public IReadOnlyList<string> PhrasesDeLAuteur()
    {
        var composees = TexteSource.PhrasesDe(TexteCompose).Select(p => p.Texte).ToHashSet(StringComparer.Ordinal);
        return [.. TexteSource.PhrasesDe(Texte).Where(p => !composees.Contains(p.Texte)).Select(p => p.Texte)];
    }

    internal static TexteDeRubrique Pour(Guid rapportId, int sectionRang, int ordre, Rubrique rubrique) => new()
    {
        Id = Guid.CreateVersion7(),
        RapportId = rapportId,
        SectionRang = sectionRang,
        Ordre = ordre,
        Code = rubrique.Code,
        Libelle = rubrique.Libelle,
        EstPrescrite = rubrique.EstPrescrite,
    };

    /// <returns>Faux quand rien ne change.</returns>
    internal bool Ecrire(string texte, bool rienASignaler)
    {
        var propre = texte.ReplaceLineEndings("\n").Trim();
        var rien = rienASignaler && propre.Length == 0;
        if (propre == Texte && rien == RienASignaler) return false;

        (Texte, RienASignaler) = (propre, rien);
        return true;
    }

    /// <summary>Pose un texte composé, sauf sur un texte que l’auteur a repris.</summary>
    internal bool Composer(string texte)
    {
        if (EstRepris || texte == Texte) return false;

        (Texte, TexteCompose) = (texte, texte);
        RienASignaler = RienASignaler && texte.Length == 0;
        return true;
    }
}
