namespace Relais.Metier.Missions.Territoires;

/// <summary>Le nom d’une intercommunalité : les fichiers de quartiers n’en donnent que le SIREN.</summary>
public sealed class Intercommunalite
{
    /// <summary>Longueur d’un SIREN.</summary>
    public const int LongueurDuSiren = 9;

    private Intercommunalite() { }

    public Guid Id { get; private set; }

    /// <summary>SIREN, neuf chiffres.</summary>
    public string Siren { get; private set; } = "";

    public string Nom { get; private set; } = "";

    public static Intercommunalite Nommee(Guid id, string siren, string nom) => new() { Id = id, Siren = siren, Nom = nom.Trim() };

    /// <summary>Rend faux si le nom ne change pas.</summary>
    public bool Renommer(string nom)
    {
        var change = nom.Trim() != Nom;
        Nom = nom.Trim();
        return change;
    }

    public static bool EstUnSiren(string texte) => texte.Length == LongueurDuSiren && texte.All(char.IsAsciiDigit);
}
