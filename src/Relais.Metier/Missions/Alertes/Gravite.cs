using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Un degré de gravité : ce qu’il veut dire, et le temps laissé pour accuser réception. Réglable par la préfecture.</summary>
public sealed class Gravite
{
    /// <summary>À partir d’ici, on appelle avant d’écrire (domaine, § 2.2).</summary>
    public const int AppelerDAbord = 4;

    public const int DelaiAuPlus = 7 * 24 * 60;
    public const int RelancesPermises = 20;

    private Gravite() { }

    /// <summary>De 1 à 5.</summary>
    public int Niveau { get; private set; }

    public string Libelle { get; private set; } = "";

    /// <summary>Ce que ce degré demande, en une phrase.</summary>
    public string Consigne { get; private set; } = "";

    /// <summary>Minutes laissées pour accuser réception ; 0 : on ne relance pas.</summary>
    public int DelaiDAccuse { get; private set; }

    /// <summary>Nombre de relances avant d’en rester là.</summary>
    public int RelancesAuPlus { get; private set; }

    public Resultat Regler(string libelle, string consigne, int delaiDAccuse, int relancesAuPlus)
    {
        if (string.IsNullOrWhiteSpace(libelle)) return new LibelleManquant();
        if (delaiDAccuse is < 0 or > DelaiAuPlus || relancesAuPlus is < 0 or > RelancesPermises) return new DelaiHorsBornes();
        (Libelle, Consigne, DelaiDAccuse, RelancesAuPlus) = (libelle.Trim(), consigne.Trim(), delaiDAccuse, relancesAuPlus);
        return Resultat.Reussi;
    }

    /// <summary>La première relance d’une alerte transmise à cet instant.</summary>
    public Escalade? Premiere(DateTime a) => Suivante(0, a);

    /// <summary>La relance qui suit celle de ce rang ; <c>null</c> quand il n’y en a plus.</summary>
    public Escalade? Suivante(int rang, DateTime a) =>
        DelaiDAccuse > 0 && rang < RelancesAuPlus ? new Escalade(rang, a.AddMinutes(DelaiDAccuse)) : null;
}
