namespace Relais.Metier.Missions.Alertes;

/// <summary>« Appelé à… » : un maillon de la chaîne joint par téléphone avant la note.</summary>
public sealed class Appel
{
    private Appel() { }

    public Guid AlerteId { get; private set; }

    /// <summary>Qui a été appelé : une fonction, jamais un nom.</summary>
    public string Fonction { get; private set; } = "";

    public DateTime A { get; private set; }

    public static Appel Noter(Guid alerteId, string fonction, DateTime a) => new() { AlerteId = alerteId, Fonction = fonction.Trim(), A = a };
}
