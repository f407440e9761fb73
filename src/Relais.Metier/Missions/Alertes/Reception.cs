namespace Relais.Metier.Missions.Alertes;

/// <summary>Une personne prévenue d’une alerte : par quelle étape, et quand elle l’a reçue. Une ligne par personne.</summary>
public sealed class Reception
{
    private Reception() { }

    public Guid AlerteId { get; private set; }

    /// <summary>Ce qui distingue cette personne d’une autre : l’identifiant de l’agent, ou le numéro de qui n’a pas de compte.</summary>
    public string Destinataire { get; private set; } = "";

    public Guid? AgentId { get; private set; }

    /// <summary>À quel titre : une règle, ou une fonction de la chaîne.</summary>
    public string Titre { get; private set; } = "";

    /// <summary>0 pour le signalement, puis le rang de la relance qui l’a prévenue.</summary>
    public int Rang { get; private set; }

    public DateTime PrevenuA { get; private set; }

    /// <summary>Instant où l’alerte s’est affichée devant elle (UTC).</summary>
    public DateTime? RecuA { get; private set; }

    /// <summary>Instant où elle a accusé réception (UTC).</summary>
    public DateTime? AccuseA { get; private set; }

    public static Reception Prevenir(Guid alerteId, string destinataire, Guid? agentId, string titre, int rang, DateTime a) => new()
    {
        AlerteId = alerteId,
        Destinataire = destinataire,
        AgentId = agentId,
        Titre = titre,
        Rang = rang,
        PrevenuA = a,
    };

    /// <returns>Faux si elle l’avait déjà reçue.</returns>
    public bool Recevoir(DateTime a)
    {
        if (RecuA is not null) return false;
        RecuA = a;
        return true;
    }

    public void Accuser(DateTime a)
    {
        Recevoir(a);
        AccuseA ??= a;
    }
}
