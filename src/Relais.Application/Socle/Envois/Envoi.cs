namespace Relais.Application.Socle.Envois;

/// <summary>
/// One message, to one person, on one channel, for one step of one object. It is written in the same save as the state
/// that causes it, and sent afterwards. The four together are unique: a step is never announced twice.
/// </summary>
public sealed class Envoi
{
    private Envoi() { }

    /// <summary>Also the identity the other side sees (Message-ID, idempotency key, file name): the same at each try.</summary>
    public Guid Id { get; private set; }

    public Canal Canal { get; private set; }

    /// <summary>Key of the person: the agent's identifier, or the address of someone who has no account.</summary>
    public string Destinataire { get; private set; } = "";

    public Guid? AgentId { get; private set; }

    /// <summary>Mail address or telephone number; empty inside the application.</summary>
    public string Adresse { get; private set; } = "";

    /// <summary>Who writes the text when it leaves (<see cref="IRedacteur"/>).</summary>
    public string Modele { get; private set; } = "";

    public Guid ObjetId { get; private set; }

    /// <summary>Step of the object (<c>signalement</c>, <c>relance-2</c>).</summary>
    public string Etape { get; private set; } = "";

    /// <summary>Instant it was written (UTC).</summary>
    public DateTime EcritA { get; private set; }

    /// <summary>Not before this instant (UTC): its hour, then that of the next try.</summary>
    public DateTime DuA { get; private set; }

    public EtatEnvoi Etat { get; private set; }

    public int Essais { get; private set; }

    /// <summary>The try under way: only its holder may write the outcome.</summary>
    public Guid? Jeton { get; private set; }

    /// <summary>End of the lease of the try under way (UTC): past it, another node may take the row.</summary>
    public DateTime? BailA { get; private set; }

    /// <summary>Instant the other side accepted it (UTC).</summary>
    public DateTime? ParvenuA { get; private set; }

    public static Envoi Ecrire(Destinataire destinataire, Canal canal, string modele, Guid objetId, string etape, DateTime ecritA, DateTime duA) => new()
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(ecritA, TimeSpan.Zero)),
        Canal = canal,
        Destinataire = destinataire.Cle,
        AgentId = destinataire.AgentId,
        Adresse = destinataire.Adresse(canal),
        Modele = modele,
        ObjetId = objetId,
        Etape = etape,
        EcritA = ecritA,
        DuA = duA,
        Etat = canal == Canal.Application ? EtatEnvoi.Parvenu : EtatEnvoi.AEnvoyer,
        ParvenuA = canal == Canal.Application ? ecritA : null,
    };
}
