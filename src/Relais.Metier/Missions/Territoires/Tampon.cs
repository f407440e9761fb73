namespace Relais.Metier.Missions.Territoires;

/// <summary>Change à chaque import de contours : ce qui a été calculé d’après eux sait qu’il est périmé.</summary>
public sealed class Tampon
{
    public const string Contours = "contours";

    private Tampon() { }

    public string Nom { get; private set; } = "";

    public Guid Valeur { get; private set; }

    public static Tampon Nouveau(string nom) => new() { Nom = nom, Valeur = Guid.CreateVersion7() };

    public void Renouveler() => Valeur = Guid.CreateVersion7();
}
