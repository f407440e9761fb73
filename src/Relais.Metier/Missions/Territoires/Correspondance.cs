using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

/// <summary>
/// Un lien entre un quartier de 2024 et un quartier de 2015. La relation est de plusieurs à plusieurs et la part de
/// population n’est pas connue : on ne prolonge jamais une série d’une génération à l’autre sans le dire.
/// </summary>
public sealed class Correspondance
{
    private Correspondance() { }

    public Guid Id { get; private set; }

    public CodeQpv Code2024 { get; private set; }

    public CodeQpv Code2015 { get; private set; }

    public StatutDeCorrespondance Statut { get; private set; }

    public static Correspondance Etablir(Guid id, CodeQpv code2024, CodeQpv code2015, StatutDeCorrespondance statut) =>
        new() { Id = id, Code2024 = code2024, Code2015 = code2015, Statut = statut };

    public bool MettreAJour(StatutDeCorrespondance statut)
    {
        var change = statut != Statut;
        Statut = statut;
        return change;
    }
}
