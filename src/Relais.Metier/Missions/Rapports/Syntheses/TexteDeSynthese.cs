using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Ce que la sous-préfète écrit dans une rubrique de la synthèse.</summary>
public sealed class TexteDeSynthese : IVersionne
{
    public const int LongueurMaximale = 12_000;

    private TexteDeSynthese() { }

    public Guid Id { get; private set; }

    public Guid SyntheseId { get; private set; }

    public int Ordre { get; private set; }

    public string Code { get; private set; } = "";

    public string Libelle { get; private set; } = "";

    /// <summary>Markdown (voir <see cref="TexteSource"/>).</summary>
    public string Texte { get; private set; } = "";

    /// <summary>Ce que la dernière composition y a mis ; différent de <see cref="Texte"/>, la sous-préfète l’a repris.</summary>
    public string TexteCompose { get; private set; } = "";

    public Guid Version { get; private set; }

    public bool EstRepris => Texte != TexteCompose;

    internal static TexteDeSynthese Pour(Guid syntheseId, int ordre, RubriqueDeSynthese rubrique) => new()
    {
        Id = Guid.CreateVersion7(),
        SyntheseId = syntheseId,
        Ordre = ordre,
        Code = rubrique.Code,
        Libelle = rubrique.Libelle,
    };

    /// <returns>Faux quand rien ne change.</returns>
    internal bool Ecrire(string texte)
    {
        var propre = texte.ReplaceLineEndings("\n").Trim();
        if (propre == Texte) return false;

        Texte = propre;
        return true;
    }

    /// <summary>Pose un texte composé, sauf sur un texte que la sous-préfète a repris.</summary>
    internal bool Composer(string texte)
    {
        if (EstRepris || texte == Texte) return false;

        (Texte, TexteCompose) = (texte, texte);
        return true;
    }
}
