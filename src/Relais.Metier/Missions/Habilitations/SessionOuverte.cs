namespace Relais.Metier.Missions.Habilitations;

/// <summary>Une session sur un appareil. Le cookie n’en porte que l’identifiant : la fermer ici suffit à couper l’accès.</summary>
public sealed class SessionOuverte
{
    /// <summary>Une session inactive se ferme d’elle-même.</summary>
    public static readonly TimeSpan Inactivite = TimeSpan.FromHours(12);

    // Une écriture par minute au plus et par session : la dernière activité n’a pas à être plus précise.
    private static readonly TimeSpan Pas = TimeSpan.FromMinutes(1);

    private SessionOuverte() { }

    public Guid Id { get; private set; }

    public Guid AgentId { get; private set; }

    public DateTime OuverteA { get; private set; }

    public DateTime VueA { get; private set; }

    public DateTime? FermeeA { get; private set; }

    public MoyenDeConnexion Moyen { get; private set; }

    /// <summary>Famille du navigateur (« Firefox, Linux ») : de quoi reconnaître l’appareil, pas plus.</summary>
    public string Appareil { get; private set; } = "";

    public static SessionOuverte Ouvrir(Guid id, Guid agentId, MoyenDeConnexion moyen, string appareil, DateTime a) =>
        new() { Id = id, AgentId = agentId, OuverteA = a, VueA = a, Moyen = moyen, Appareil = appareil };

    public bool EstValable(DateTime a) => FermeeA is null && a - VueA <= Inactivite;

    /// <summary>Note l’activité ; faux quand la dernière note est assez récente.</summary>
    public bool Voir(DateTime a)
    {
        if (a - VueA < Pas) return false;
        VueA = a;
        return true;
    }

    public void Fermer(DateTime a) => FermeeA ??= a;
}
