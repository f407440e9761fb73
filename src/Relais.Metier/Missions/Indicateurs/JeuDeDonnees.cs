namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Une famille de fichiers publiés d’année en année sous la même forme (« Démographie des quartiers »).</summary>
public sealed class JeuDeDonnees
{
    private JeuDeDonnees() { }

    /// <summary>Code stable, ASCII (<c>revn</c>).</summary>
    public string Code { get; private set; } = "";

    public string Libelle { get; private set; } = "";

    public string Producteur { get; private set; } = "";

    /// <summary>Quand deux jeux donnent le même indicateur, celui du plus petit rang se montre d’abord.</summary>
    public int Rang { get; private set; }

    public static JeuDeDonnees Decrire(string code, string libelle, string producteur, int rang) =>
        new() { Code = code, Libelle = libelle, Producteur = producteur, Rang = rang };
}
